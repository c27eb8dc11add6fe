import { reviseGraph } from '@newsgraph/graph/decisions';
import { Download, FolderOpen, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { pickEdge, pickNode, unjudge } from '../../controllers/actions.js';
import { downloadDecisions } from '../../controllers/download.js';
import type { Dataset } from '../../core/graph/index.js';
import { type Decision, decisionText } from '../../core/review/index.js';
import { count } from '../../core/words.js';
import { show } from '../../store.js';
import { useDataset, useStore, useView } from '../hooks.js';
import { Button, IconButton } from '../parts/button.js';
import { FilePicker } from '../parts/file-picker.js';
import { DialogFrame } from './dialog.js';

/** Whether a decision surely finds what it is about, so that the graph need not be asked. */
function isPlain({ claims, nodeIndex }: Dataset) {
  const ids = new Set(claims.map(({ id }) => id));
  return (decision: Decision) => {
    if (decision.kind === 'accept' || decision.kind === 'reject') return ids.has(decision.claim);
    return decision.kind === 'merge' && nodeIndex.has(decision.entity) && nodeIndex.has(decision.into);
  };
}

/** Why decisions change nothing here, by decision. */
function useReasons(base: Dataset, review: readonly Decision[]): ReadonlyMap<Decision, string> {
  return useMemo(() => {
    const merges = review.filter(({ kind }) => kind === 'merge').length;
    if (merges < 2 && review.every(isPlain(base))) return new Map();
    const { unmatched } = reviseGraph(base.graph as never, review).outcome;
    return new Map(unmatched.map(({ decision, reason }) => [decision, reason]));
  }, [base, review]);
}

/** Where the page shows what a decision is about. */
function useTarget(decision: Decision): (() => void) | undefined {
  const { claims, edges, nodeIndex } = useDataset();
  if ('claim' in decision) {
    const claim = claims.find(({ id }) => id === decision.claim);
    return claim && (() => pickEdge(edges[claim.edge]!.key));
  }
  const key = decision.into;
  return nodeIndex.has(key) ? () => pickNode(key) : undefined;
}

function Item({ decision, base, reason }: { decision: Decision; base: Dataset; reason: string | undefined }) {
  const { done, what } = decisionText(base, decision);
  const open = useTarget(decision);
  return (
    <li className="flex items-start gap-2 border-t border-hairline py-1.5 first:border-t-0">
      <span className="w-16 shrink-0 pt-1 text-sm text-quiet">{done}</span>
      <div className="min-w-0 flex-1 pt-1">
        {open ? (
          <button
            type="button"
            className="text-left break-words hover:text-accent"
            onClick={() => {
              show({ dialog: null });
              open();
            }}
          >
            {what}
          </button>
        ) : (
          <span className="break-words">{what}</span>
        )}
        {reason && <p className="text-sm text-alarm">{reason}</p>}
      </div>
      <IconButton icon={Undo2} name={`Take back: ${done} ${what}`} onClick={() => unjudge(decision)} />
    </li>
  );
}

/** What the reader has decided: to look at, take back, save and open. */
export function DecisionsDialog() {
  const { review } = useView();
  const base = useStore((state) => state.base)!;
  const reasons = useReasons(base, review);
  return (
    <DialogFrame title="Decisions">
      {review.length === 0 ? (
        <p className="text-quiet">
          None yet. Accept, reject or edit claims where their sentences are shown; merge or split entities in
          their panel. The graph follows at once, and every decision can be taken back.
        </p>
      ) : (
        <>
          <p className="numbers pb-1.5 text-quiet">
            {count(review.length, 'decision')}
            {reasons.size > 0 && `, ${reasons.size} without effect on this graph`}. They are part of the link;
            with the file, a rebuild keeps them.
          </p>
          <ul className="max-h-[45vh] overflow-y-auto border-y border-hairline">
            {review.map((decision) => (
              <Item
                key={JSON.stringify(decision)}
                decision={decision}
                base={base}
                reason={reasons.get(decision)}
              />
            ))}
          </ul>
          <p className="pt-2 text-sm text-quiet">
            <code className="rounded-sm bg-hover px-1 py-0.5">newsgraph build … --decisions FILE</code>
          </p>
        </>
      )}
      <div className="flex flex-wrap gap-1.5 pt-3">
        <Button primary icon={Download} disabled={review.length === 0} onClick={downloadDecisions}>
          Download
        </Button>
        <FilePicker>
          {(pick) => (
            <Button icon={FolderOpen} onClick={pick}>
              Open decisions
            </Button>
          )}
        </FilePicker>
      </div>
    </DialogFrame>
  );
}
