import { type ClaimTime, sentenceOf } from '@newsgraph/schema';
import { type Tree, word } from '../tree.js';

const COUNT = /^\d{1,3}$/;
const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/;
const WORDS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['tenth', 10],
  ['twenty', 20],
  ['twentieth', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['fiftieth', 50],
  ['sixty', 60],
  ['hundred', 100],
  ['century', 100],
  ['hundredth', 100],
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
]);
const MARKING = new Set(
  'mark marks marked celebrate celebrates celebrated commemorate commemorates is was it'.split(' '),
);
const REACH = 10;
const LEAST = 5;

function countAt(tree: Tree, token: number): number {
  const text = word(tree, token);
  return COUNT.test(text) ? Number(text) : (WORDS.get(text) ?? 0);
}

function ordinalAt(tree: Tree, token: number): number {
  const [, figures] = ORDINAL.exec(word(tree, token)) ?? [];
  return figures ? Number(figures) : (WORDS.get(word(tree, token)) ?? 0);
}

/** How many years lie between the event that stands at a token and the day it is remembered on; 0 where none is told. */
function yearsBefore(tree: Tree, trigger: number): number {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, trigger)]!;
  for (let token = trigger - 1; token > first && token > trigger - REACH; token--) {
    const text = word(tree, token);
    if (text === 'anniversary') return ordinalAt(tree, token - 1);
    if (text === 'centenary' || text === 'centennial' || text === 'bicentenary') return WORDS.get(text)!;
    if (text !== 'since' || token - 3 < first) continue;
    const count = word(tree, token - 1) === 'years' ? countAt(tree, token - 2) : countAt(tree, token - 1);
    for (let verb = token - 3; count > 0 && verb >= first && verb > token - REACH; verb--)
      if (MARKING.has(word(tree, verb))) return count;
  }
  return 0;
}

/** "the 100th anniversary of the attack", "marks 100 years since Peru attacked": the year that is remembered. */
export function rememberedYear(
  tree: Tree,
  trigger: number,
  published: string | undefined,
): ClaimTime | undefined {
  const year = Number(published?.slice(0, 4));
  const years = year > 0 ? yearsBefore(tree, trigger) : 0;
  if (years < LEAST) return undefined;
  return { start: String(year - years), end: `${year - years}-12-31` };
}
