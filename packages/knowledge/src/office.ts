import { foldName } from './fold.js';

const SMALL = new Set([
  'of',
  'for',
  'the',
  'and',
  'to',
  'in',
  'a',
  'an',
  'his',
  'her',
  'its',
  'affairs',
  's',
]);
/** Words that change whose office it is: they count as missing or extra in full. */
const RANKS = new Set(
  `deputy vice prime first former assistant under acting shadow state junior spokesperson ambassador parliamentary
  private ex chief member representative press lieutenant advisor adviser counselor counsellor aide
  secretary senate assembly parliament council court chamber commission committee bank university regional`.split(
    /\s+/,
  ),
);
const SAME = new Map(
  Object.entries({
    defence: 'defense',
    premier: 'prime minister',
    pm: 'prime minister',
    ministers: 'minister',
    presidents: 'president',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    head: 'chief',
    external: 'foreign',
    treasury: 'finance',
    home: 'interior',
    internal: 'interior',
  }),
);

/**
 * The words of an office in one order and spelling, without small words: "Minister of Foreign Affairs" and
 * "foreign minister" → `foreign minister`.
 */
export function officeWords(office: string): readonly string[] {
  const words = foldName(office)
    .replace('secretary of state for', 'secretary')
    .split(' ')
    .flatMap((word) => (SAME.get(word) ?? word).split(' '));
  return [...new Set(words.filter((word) => word !== '' && !SMALL.has(word)))].sort();
}

/**
 * How well an office answers a question for one, 0 to 1. Every word asked for must be there; each further word
 * costs, and one that names another rank rules it out.
 */
export function officeMatch(asked: readonly string[], office: readonly string[]): number {
  if (!asked.every((word) => office.includes(word))) return 0;
  const extra = office.filter((word) => !asked.includes(word));
  if (extra.some((word) => RANKS.has(word))) return 0;
  return 1 / (1 + 0.5 * extra.length);
}
