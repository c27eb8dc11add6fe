import { type Claim, contentHash, type Document, type Ontology, predicate } from '@newsgraph/schema';

/** Reports of one event lie at most so many days apart, each from the one before. */
const NEAR = 3;
const DAY = 24 * 60 * 60 * 1000;

interface Dated {
  readonly index: number;
  /** Days since 1970. */
  readonly day: number;
  readonly date: string;
}

function dayOf(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}/.test(date) ? Date.parse(`${date.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.round(time / DAY);
}

function pairOf({ subject, predicate: id, object }: Claim, find: Ontology): string {
  const swap = find(id)?.symmetric === true && object < subject;
  return swap ? `${object}|${id}|${subject}` : `${subject}|${id}|${object}`;
}

/** What stands for the date of a claim that has no day: its month or year, else its story. */
function vague(date: string | undefined, document: Document | undefined): string {
  return date ?? document?.story ?? document?.id ?? '';
}

/** Parts claims of one pair and type wherever more than a few days lie between two that follow one another. */
function stretches(dated: readonly Dated[]): Dated[][] {
  const found: Dated[][] = [];
  for (const one of [...dated].sort((a, b) => a.day - b.day || a.index - b.index)) {
    const last = found.at(-1);
    if (last && one.day - last.at(-1)!.day <= NEAR) last.push(one);
    else found.push([one]);
  }
  return found;
}

function entry<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/**
 * Gives claims of one event one `event` id, within an article and across articles: the same pair, the same type, and
 * days (those of the event, else those of publication) that are at most three apart, each from the one before. What is
 * planned, denied and done on a day is one event. Claims without a day are one event for each story. Relations have none.
 */
export function groupEvents(
  claims: readonly Claim[],
  documents: readonly Document[],
  find: Ontology = predicate,
): Claim[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const dated = new Map<string, Dated[]>();
  const events: string[] = [];
  const idOf = (pair: string, when: string) => `e${contentHash(`${pair}|${when}`)}`;
  claims.forEach((claim, index) => {
    if (find(claim.predicate)?.layer !== 'event') return;
    const document = byId.get(claim.evidence.document);
    const date = claim.time?.start ?? claim.time?.end ?? document?.published;
    const day = date === undefined ? undefined : dayOf(date);
    const pair = pairOf(claim, find);
    if (day === undefined) events[index] = idOf(pair, vague(date, document));
    else entry(dated, pair).push({ index, day, date: date!.slice(0, 10) });
  });
  for (const [pair, list] of dated) {
    for (const stretch of stretches(list))
      for (const { index } of stretch) events[index] = idOf(pair, stretch[0]!.date);
  }
  return claims.map((claim, index) => (events[index] ? { ...claim, event: events[index] } : claim));
}
