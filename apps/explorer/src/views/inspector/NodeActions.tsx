import { CircleDashed, EyeOff, Route } from 'lucide-react';
import { askPaths, filter, focusOn, hideNodes } from '../../controllers/actions.js';
import { setFocus } from '../../core/filters/index.js';
import type { NodeRow } from '../../core/graph/index.js';
import { useView } from '../hooks.js';
import { Button } from '../parts/button.js';

function Depth({ node }: { node: NodeRow }) {
  const { focus } = useView().filters;
  const depth = focus?.roots.includes(node.key) ? focus.depth : 0;
  if (depth === 0) {
    return (
      <Button icon={CircleDashed} onClick={() => focusOn(node.key, 1)}>
        Only neighbours
      </Button>
    );
  }
  return (
    <fieldset className="inline-flex h-7 items-center rounded border border-hairline bg-raised text-sm">
      <legend className="sr-only">Steps from {node.label}</legend>
      {[1, 2, 3].map((steps) => (
        <button
          key={steps}
          type="button"
          aria-pressed={depth === steps}
          onClick={() => filter('Depth', (now) => setFocus(now, { ...now.focus!, depth: steps }))}
          className="h-full px-2 aria-pressed:bg-tint aria-pressed:font-semibold aria-pressed:text-accent"
        >
          {steps}
          <span className="sr-only">{steps === 1 ? ' step' : ' steps'}</span>
        </button>
      ))}
      <button
        type="button"
        onClick={() => filter('Show all', (now) => setFocus(now, null))}
        className="h-full border-l border-hairline px-2"
      >
        all
      </button>
    </fieldset>
  );
}

/** What can be done with an entity. */
export function NodeActions({ node }: { node: NodeRow }) {
  return (
    <div className="flex flex-wrap gap-1.5">
      <Depth node={node} />
      <Button icon={Route} onClick={() => askPaths({ from: node.key, to: null, exclude: [], shown: 0 })}>
        Paths
      </Button>
      <Button icon={EyeOff} onClick={() => hideNodes([node.key])}>
        Hide
      </Button>
    </div>
  );
}
