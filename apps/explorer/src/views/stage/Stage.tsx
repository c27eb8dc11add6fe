import { lazy, Suspense, useRef, useState } from 'react';
import { filter } from '../../controllers/actions.js';
import { hasWebGL } from '../../controllers/webgl.js';
import { resetFilters } from '../../core/filters/index.js';
import { show } from '../../store.js';
import { useDataset, useVisible } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { Marquee } from './Marquee.js';
import { NodeMenu } from './NodeMenu.js';
import { Notices } from './Notices.js';
import { ZoomButtons } from './ZoomButtons.js';

/** What draws is loaded apart: panels show first, and a browser that cannot draw never loads it. */
const GraphCanvas = lazy(async () => ({ default: (await import('./GraphCanvas.js')).GraphCanvas }));

function NoWebGL() {
  return (
    <div role="alert" className="grid h-full place-items-center p-8 text-center">
      <div className="max-w-sm">
        <h2 className="text-lg font-semibold">The graph cannot be drawn here</h2>
        <p className="mt-1 text-quiet">
          This browser has no WebGL 2, or it is switched off. Search, filters, evidence and{' '}
          <TextButton onClick={() => show({ table: 'nodes' })}>tables</TextButton> work as ever.
        </p>
      </div>
    </div>
  );
}

function NothingLeft() {
  const { totals } = useVisible();
  if (totals.nodes > 0) return null;
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center">
      <div className="pointer-events-auto max-w-xs rounded-md border border-hairline bg-raised px-4 py-3 text-center">
        <p>No tie passes these filters.</p>
        <p className="mt-1">
          <TextButton onClick={() => filter('Reset the filters', resetFilters)}>Reset the filters</TextButton>
        </p>
      </div>
    </div>
  );
}

/** The graph, with what floats over it. */
export function Stage() {
  const [canDraw] = useState(hasWebGL);
  const { title } = useDataset();
  const stage = useRef<HTMLElement>(null);
  if (!canDraw) return <NoWebGL />;
  return (
    <main ref={stage} aria-label={`Graph: ${title}`} className="absolute inset-0 bg-page">
      <Suspense fallback={null}>
        <GraphCanvas />
      </Suspense>
      <Marquee stage={stage} />
      <ZoomButtons />
      <Notices />
      <NothingLeft />
      <NodeMenu />
    </main>
  );
}
