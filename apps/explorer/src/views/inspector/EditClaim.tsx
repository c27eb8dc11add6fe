import { type Modality, type Polarity, PREDICATES } from '@newsgraph/schema';
import { ArrowLeftRight, Pencil } from 'lucide-react';
import { Popover } from 'radix-ui';
import { judge, unjudge } from '../../controllers/actions.js';
import type { ClaimRow } from '../../core/graph/index.js';
import { decisionOn } from '../../core/review/index.js';
import { show } from '../../store.js';
import { useDataset, useStore, useView } from '../hooks.js';
import { Button, TextButton } from '../parts/button.js';
import { landmark } from '../parts/menu.js';

const MODALITIES: readonly Modality[] = ['actual', 'planned', 'possible', 'conditional', 'demanded'];
const POLARITIES: readonly Polarity[] = ['affirmed', 'negated'];

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="flex items-center justify-between gap-3">
      <span className="text-quiet">{props.label}</span>
      <select
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        className="h-7 w-40 rounded border border-hairline bg-page px-1.5"
      >
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the claim says now, with what was said of it, and how to say otherwise. */
function useEdit(claim: ClaimRow) {
  const { review } = useView();
  const { nodes, edges } = useDataset();
  const { predicate, source, target, directed } = edges[claim.edge]!;
  const decision = decisionOn(review, claim.id);
  const edit = decision?.kind === 'edit' ? decision : undefined;
  const [subject, object] = [nodes[source]!, nodes[target]!];
  const now = {
    predicate,
    modality: claim.modality as Modality,
    polarity: claim.polarity as Polarity,
    ...(directed && { subject: subject.key, object: object.key }),
  };
  const set = (part: Partial<typeof now>) => judge({ kind: 'edit', claim: claim.id, ...now, ...part });
  const turn = directed ? () => set({ subject: object.key, object: subject.key }) : undefined;
  return { now, set, turn, withdraw: edit && (() => unjudge(edit)) };
}

/** Says what a claim should have been: the graph follows at once, and a rebuild applies it. */
export function EditClaim({ claim }: { claim: ClaimRow }) {
  const { now, set, turn, withdraw } = useEdit(claim);
  const open = useStore((state) => state.editing === claim.id);
  return (
    <Popover.Root open={open} onOpenChange={(on) => show({ editing: on ? claim.id : null })}>
      <Popover.Trigger
        aria-label="Edit this claim"
        title="Edit this claim"
        className="grid size-7 shrink-0 place-items-center rounded text-quiet hover:bg-hover hover:text-text"
      >
        <Pencil size={15} strokeWidth={1.75} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal container={landmark()}>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Edit this claim"
          className="z-40 flex w-72 flex-col gap-2 rounded-md border border-hairline bg-raised p-3 shadow-lg shadow-black/5"
        >
          <Choice
            label="Predicate"
            value={now.predicate}
            choices={PREDICATES.map(({ id, label }) => [id, label])}
            onChange={(value) => set({ predicate: value })}
          />
          <Choice
            label="Modality"
            value={now.modality}
            choices={MODALITIES.map((value) => [value, value])}
            onChange={(value) => set({ modality: value as Modality })}
          />
          <Choice
            label="Polarity"
            value={now.polarity}
            choices={POLARITIES.map((value) => [value, value])}
            onChange={(value) => set({ polarity: value as Polarity })}
          />
          <div className="flex items-center justify-between gap-3 pt-1">
            {turn ? (
              <Button icon={ArrowLeftRight} onClick={turn}>
                Turn round
              </Button>
            ) : (
              <span className="text-sm text-quiet">Goes both ways</span>
            )}
            {withdraw && <TextButton onClick={withdraw}>As it was</TextButton>}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
