import type { Reading } from '../reading.js';
import { absorb, type Group } from './group.js';

const GIVEN = /^(?:nicknamed|dubbed)$/;
const HOW =
  /^(?:also|better|widely|popularly|commonly|otherwise|formerly|locally|fondly|simply|best|and|is|was|who|commonly)$/;
const QUOTE = /^(?:["'“”‘’]|``|'')$/;
const OPENS = /^[,(–-]$/;
/** Tokens between a name and the byname that the text gives it. */
const FARTHEST = 8;

/** Where the name ends that a byname at `first` is given to: "Joao Lourenco – also known as |JLo". */
function namedBefore({ lower, words, sentence }: Reading, first: number): number | undefined {
  const home = sentence[first];
  let at = first - 1;
  while (at >= 0 && QUOTE.test(words[at]!)) at--;
  if (at < 0) return undefined;
  if (lower[at] === 'aka' || lower[at] === 'a.k.a.' || lower[at] === 'alias') at--;
  else {
    const as = lower[at] === 'as' && lower[at - 1] === 'known';
    const given =
      GIVEN.test(lower[at]!) && (OPENS.test(words[at - 1] ?? '') || HOW.test(lower[at - 1] ?? ''));
    if (!as && !given) return undefined;
    at -= as ? 2 : 1;
  }
  while (at >= 0 && first - at < FARTHEST && (HOW.test(lower[at]!) || OPENS.test(words[at]!))) at--;
  return at >= 0 && sentence[at] === home ? at + 1 : undefined;
}

/** Whether two groups may be one by type: a byname is often taken for a body. */
function mayBeOne(name: Group, byname: Group): boolean {
  if (name.type === byname.type) return name.type === 'person' || name.type === 'organization';
  return name.type === 'person' && byname.type !== 'country' && byname.type !== 'event';
}

/** Gives a byname to the one of whom the text says that they are known by it: "also known as JLo", "nicknamed Bibi". */
export function joinBynames(reading: Reading, groups: Map<string, Group>): void {
  const ending = new Map<number, Group>();
  for (const group of groups.values()) for (const { span } of group.spans) ending.set(span.last, group);
  const gone = new Set<Group>();
  for (const [key, group] of [...groups]) {
    for (const { span } of group.spans.slice(0, 2)) {
      const end = namedBefore(reading, span.first);
      const owner = end === undefined ? undefined : ending.get(end);
      if (!owner || owner === group || !mayBeOne(owner, group)) continue;
      if (gone.has(owner)) continue;
      absorb(owner, group, 'short');
      groups.delete(key);
      gone.add(group);
      break;
    }
  }
}
