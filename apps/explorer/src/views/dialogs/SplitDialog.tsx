import { ENTITY_TYPES, type EntityType } from '@newsgraph/schema';
import { Split as SplitIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { judge } from '../../controllers/actions.js';
import type { NodeRow } from '../../core/graph/index.js';
import { type Naming, namingsOf, splitOff } from '../../core/review/index.js';
import { count } from '../../core/words.js';
import { show } from '../../store.js';
import { useDataset, useView } from '../hooks.js';
import { Button } from '../parts/button.js';
import { Check } from '../parts/check.js';
import { DialogFrame } from './dialog.js';

/** Characters of a sentence shown before the words that count. */
const LEAD = 40;

/** A sentence with the words that name the entity in bold. */
function Sentence({ naming }: { naming: Naming }) {
  const { quote, text, within } = naming;
  const at = Math.max(0, quote.startsWith(text, within) ? within : quote.indexOf(text));
  const from = at > LEAD ? quote.indexOf(' ', at - LEAD) + 1 : 0;
  return (
    <span className="line-clamp-2 text-sm text-quiet" title={quote}>
      {from > 0 && '… '}
      {quote.slice(from, at)}
      <b className="font-semibold text-text">{text}</b>
      {quote.slice(at + text.length)}
    </span>
  );
}

interface Picking {
  readonly picked: ReadonlySet<Naming>;
  readonly set: (namings: readonly Naming[], on: boolean) => void;
}

/** One wording of the name, with the sentences that have it. */
function Words({ words, namings, picking }: { words: string; namings: readonly Naming[]; picking: Picking }) {
  const { picked, set } = picking;
  const chosen = namings.filter((naming) => picked.has(naming)).length;
  return (
    <li className="py-1">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control */}
      <label className="flex items-center gap-2 py-0.5">
        <Check
          label={`All of “${words}”`}
          checked={chosen === 0 ? false : chosen === namings.length ? true : 'indeterminate'}
          onChange={() => set(namings, chosen < namings.length)}
        />
        <span className="flex-1 font-medium">“{words}”</span>
        <span className="numbers text-sm text-quiet">{count(namings.length, 'sentence')}</span>
      </label>
      {namings.length > 1 && (
        <ul className="ml-[22px] border-l border-hairline pl-2">
          {namings.map((naming) => (
            <li key={`${naming.document} ${naming.start}`}>
              {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control */}
              <label className="flex items-start gap-2 py-0.5">
                <span className="pt-0.5">
                  <Check
                    label={naming.quote}
                    checked={picked.has(naming)}
                    onChange={(on) => set([naming], on)}
                  />
                </span>
                <Sentence naming={naming} />
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function usePicking(): Picking {
  const [picked, setPicked] = useState<ReadonlySet<Naming>>(new Set());
  const set = (namings: readonly Naming[], on: boolean) =>
    setPicked((before) => {
      const after = new Set(before);
      for (const naming of namings) {
        if (on) after.add(naming);
        else after.delete(naming);
      }
      return after;
    });
  return { picked, set };
}

function New(props: {
  readonly label: string;
  readonly type: string;
  readonly onLabel: (label: string) => void;
  readonly onType: (type: EntityType) => void;
}) {
  const field = 'h-7 rounded border border-hairline bg-raised px-2';
  return (
    <div className="flex gap-2">
      <input
        aria-label="Name of the new entity"
        placeholder="Name of the new entity"
        value={props.label}
        onChange={(event) => props.onLabel(event.target.value)}
        className={`min-w-0 flex-1 placeholder:text-quiet ${field}`}
      />
      <select
        aria-label="Type of the new entity"
        value={props.type}
        onChange={(event) => props.onType(event.target.value as EntityType)}
        className={field}
      >
        {ENTITY_TYPES.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </div>
  );
}

function Form({ node }: { node: NodeRow }) {
  const { graph } = useDataset();
  const namings = useMemo(() => namingsOf(graph as never, node.key), [graph, node.key]);
  const picking = usePicking();
  const [label, setLabel] = useState('');
  const known = ENTITY_TYPES.find(({ id }) => id === node.type)?.id ?? 'person';
  const [type, setType] = useState<EntityType>(known);
  const words = [...new Set(namings.map(({ text }) => text))];
  const [first] = picking.picked;
  const name = label.trim() || first?.text || '';
  const all = picking.picked.size === namings.length;
  if (namings.length < 2)
    return (
      <p className="text-quiet">The graph quotes {node.label} once at most: there is nothing to split.</p>
    );
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        show({ dialog: null, notice: `Split off ${name}.` });
        judge(splitOff({ key: node.key, namings }, picking.picked, { label: name, type }));
      }}
    >
      <p className="text-quiet">
        Pick the mentions of {node.label} that mean someone or something else. Their ties go with them.
      </p>
      <ul className="max-h-[42vh] overflow-y-auto border-y border-hairline py-1">
        {words.map((one) => (
          <Words
            key={one}
            words={one}
            namings={namings.filter(({ text }) => text === one)}
            picking={picking}
          />
        ))}
      </ul>
      <New label={label} type={type} onLabel={setLabel} onType={setType} />
      <div className="flex items-center gap-3">
        <Button primary icon={SplitIcon} type="submit" disabled={picking.picked.size === 0 || all}>
          {name === '' ? 'Split off' : `Split off ${name}`}
        </Button>
        <span className="numbers text-sm text-quiet">
          {all ? 'One mention at least must stay.' : count(picking.picked.size, 'mention')}
        </span>
      </div>
    </form>
  );
}

/** Takes mentions away from an entity that is two. */
export function SplitDialog() {
  const { selection } = useView();
  const { nodes, nodeIndex } = useDataset();
  const node = nodes[nodeIndex.get(selection.nodes[0] ?? '') ?? -1];
  if (!node) return null;
  return (
    <DialogFrame title={`Split ${node.label}`}>
      <Form node={node} />
    </DialogFrame>
  );
}
