/** What a name is a name of, as far as its head word tells. */
export type HeadKind = 'body' | 'place' | 'other' | 'office';

/** How many labels of each kind a word heads; of offices every word before "of" counts. */
export interface HeadCounts {
  count(kind: HeadKind, label: string): void;
  /** Words that head bodies, places and offices much more often than anything else. */
  words(kind: 'body' | 'place' | 'office'): string[];
}

/** Labels that a word must head, and how many times more often than labels of other kinds. */
const LEAST = 3;
const LEAST_OFFICES = 8;
const TIMES = 2;

/** "Ministry" of "Ministry of Health", "Board" of "Norland Grain Board". */
const beforePreposition = (label: string) => label.replace(/ (of|for|in|to|at|on) .*$/, '');

/** Counts the head words of the labels of a knowledge base. */
export function createHeadCounts(): HeadCounts {
  const counts: Record<HeadKind, Map<string, number>> = {
    body: new Map(),
    place: new Map(),
    other: new Map(),
    office: new Map(),
  };
  const add = (kind: HeadKind, word: string) => counts[kind].set(word, (counts[kind].get(word) ?? 0) + 1);
  const of = (kind: HeadKind, word: string) => counts[kind].get(word) ?? 0;
  return {
    count(kind, label) {
      if (!label.includes(' ')) return;
      const words = beforePreposition(label).split(kind === 'office' ? /[ -]/ : ' ');
      if (kind === 'office') {
        for (const word of words) if (word.length > 2) add(kind, word.toLowerCase());
        return;
      }
      const head = words.at(-1)!;
      if (/^\p{Lu}/u.test(head) && head.length > 1) add(kind, head);
    },
    words(kind) {
      if (kind === 'office')
        return [...counts.office].flatMap(([word, n]) =>
          n >= LEAST_OFFICES && word !== 'the' && word !== 'and' ? word : [],
        );
      const rival = kind === 'body' ? 'place' : 'body';
      return [...counts[kind]].flatMap(([word, n]) =>
        n >= LEAST && n > TIMES * (of(rival, word) + of('other', word)) ? word : [],
      );
    },
  };
}
