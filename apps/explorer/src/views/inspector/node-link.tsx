import { pickNode } from '../../controllers/actions.js';
import { reveal } from '../../controllers/stage.js';
import type { NodeRow } from '../../core/graph/index.js';
import { NodeDisc } from '../parts/node-disc.js';

/** The name of an entity; a click selects it. */
export function NodeLink({ node, strong, disc = true }: { node: NodeRow; strong?: boolean; disc?: boolean }) {
  return (
    <button
      type="button"
      onClick={() => {
        pickNode(node.key);
        reveal([node.key]);
      }}
      className={`inline-flex max-w-full items-center gap-1.5 rounded-sm text-left hover:text-accent ${strong ? 'font-semibold' : ''}`}
    >
      {disc && <NodeDisc node={node} />}
      <span className="truncate">{node.label}</span>
    </button>
  );
}
