import { predicate } from '@newsgraph/schema';
import { ChevronRight } from 'lucide-react';
import { pickEdge } from '../../controllers/actions.js';
import type { EdgeRow } from '../../core/graph/index.js';
import type { Path, PathStep } from '../../core/paths/index.js';
import { useDataset } from '../hooks.js';
import { FamilyLine } from '../parts/family-line.js';
import { NodeDisc } from '../parts/node-disc.js';
import { NodeLink } from './node-link.js';
import { Quote } from './Quote.js';

function read(edge: EdgeRow, from: number): string {
  if (edge.source === from || !edge.directed) return edge.label;
  return predicate(edge.predicate)?.inverse ?? `← ${edge.label}`;
}

function Step({ step }: { step: PathStep }) {
  const { nodes, edges, claims } = useDataset();
  const best = edges[step.edges[0]!]!;
  const evidence = best.claims.map((index) => claims[index]!.evidence).find((item) => item !== undefined);
  return (
    <li className="flex flex-col gap-1.5">
      <button
        type="button"
        onClick={() => pickEdge(best.key)}
        className="flex items-center gap-2 pl-[3px] text-left text-sm text-quiet hover:text-accent"
      >
        <FamilyLine family={best.family} />
        {read(best, step.from)}
        {step.edges.length > 1 && <span className="numbers">+{step.edges.length - 1} more</span>}
      </button>
      {evidence && (
        <div className="pl-[3px] text-sm">
          <Quote evidence={evidence} family={best.family} />
        </div>
      )}
      <NodeLink node={nodes[step.to]!} strong />
    </li>
  );
}

/** One path: closed a line of names, open each step with its sentence. */
export function PathCard(props: {
  readonly path: Path;
  readonly place: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}) {
  const { nodes } = useDataset();
  const { steps } = props.path;
  const stops = [steps[0]!.from, ...steps.map((step) => step.to)].map((index) => nodes[index]!);
  if (!props.open) {
    return (
      <li className="border-b border-hairline last:border-b-0">
        <button
          type="button"
          onClick={props.onOpen}
          className="flex w-full flex-wrap items-center gap-x-1.5 px-4 py-2 text-left hover:bg-hover"
        >
          <span className="sr-only">Show path {props.place + 1}:</span>
          {stops.map((node, i) => (
            <span key={node.key} className="inline-flex items-center gap-1.5">
              <NodeDisc node={node} />
              {node.label}
              {i < stops.length - 1 && <ChevronRight size={12} className="text-quiet" aria-hidden />}
            </span>
          ))}
        </button>
      </li>
    );
  }
  return (
    <li className="border-b border-hairline px-4 py-3 last:border-b-0" aria-current="true">
      <NodeLink node={stops[0]!} strong />
      <ol className="mt-1.5 flex flex-col gap-1.5">
        {steps.map((step) => (
          <Step key={step.to} step={step} />
        ))}
      </ol>
    </li>
  );
}
