import { Split, Undo2 } from 'lucide-react';
import { judge, unjudge } from '../../controllers/actions.js';
import type { NodeRow } from '../../core/graph/index.js';
import { decisionText } from '../../core/review/index.js';
import { show } from '../../store.js';
import { useDataset, useStore, useView } from '../hooks.js';
import { Button, IconButton } from '../parts/button.js';
import { NodePicker } from '../parts/node-picker.js';
import { Part } from './panel.js';

/** Takes another entity into this one. */
function SameAs({ node }: { node: NodeRow }) {
  const { nodes, nodeIndex } = useDataset();
  const merge = (key: string) => {
    if (key === node.key) return;
    show({ notice: `Merged ${nodes[nodeIndex.get(key)!]!.label} into ${node.label}.` });
    judge({ kind: 'merge', entity: key, into: node.key });
  };
  return <NodePicker label="The same as" placeholder="The same as …" value="" onPick={merge} />;
}

/** Whether an entity is one, as the reader sees it: what was merged into it and split off, and the field for more. */
export function NodeReview({ node }: { node: NodeRow }) {
  const { review } = useView();
  const base = useStore((state) => state.base)!;
  const own = review.filter(
    (item) => 'entity' in item && (item.entity === node.key || item.into === node.key),
  );
  return (
    <Part title="Identity">
      {own.length > 0 && (
        <ul className="pb-1.5">
          {own.map((decision) => {
            const { done, what } = decisionText(base, decision);
            return (
              <li key={JSON.stringify(decision)} className="flex items-center gap-1">
                <span className="min-w-0 flex-1 break-words">
                  {done} {what}
                </span>
                <IconButton
                  icon={Undo2}
                  name={`Take back: ${done} ${what}`}
                  onClick={() => unjudge(decision)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="flex gap-1.5">
        <div className="min-w-0 flex-1">
          <SameAs node={node} />
        </div>
        <Button icon={Split} onClick={() => show({ dialog: 'split' })}>
          Split …
        </Button>
      </div>
    </Part>
  );
}
