import type { Document } from '@newsgraph/schema';

const PEOPLE = [
  'Vladimir Putin',
  'Antony Blinken',
  'Sergei Lavrov',
  'Emmanuel Macron',
  'Tessa Okuma',
  'Olaf Scholz',
  'Jens Stoltenberg',
  'Amina Belhadj',
  'Narendra Modi',
  'Xi Jinping',
  'Ivan Petrenkov',
  'Wendy Sherman',
];
const COUNTRIES = [
  'Russia',
  'France',
  'Ukraine',
  'Germany',
  'Mali',
  'China',
  'Japan',
  'India',
  'Turkey',
  'Poland',
];
const ADJECTIVES = [
  'Russian',
  'French',
  'Ukrainian',
  'German',
  'Malian',
  'Chinese',
  'Japanese',
  'Indian',
  'Turkish',
  'Polish',
];
const CITIES = [
  'Geneva',
  'Brussels',
  'Moscow',
  'Kyiv',
  'Washington',
  'Bamako',
  'Tokyo',
  'Beijing',
  'Ankara',
  'Vienna',
];
const BODIES = [
  'NATO',
  'the European Union',
  'the OSCE',
  'the United Nations',
  'the Northern Ports Authority',
  'the World Bank',
];
const SENTENCES = [
  'P, the A foreign minister, met P in L on Tuesday to discuss the dispute with C.',
  'L accused B of breaking the agreement that C had signed with P in the spring.',
  'A officials said that the country would not withdraw its troops before the summit in L.',
  'He told reporters that B should answer the proposals of C within a week.',
  'The alliance rejected the demand, and P warned that C would respond to any attack.',
  'According to B, more than 200 people fled from C to the border of C last month.',
  'A spokesman for P denied that L had promised weapons to the A government.',
];

/** A generator of numbers in [0, 1) with a fixed start (mulberry32). */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** Made-up articles of about 600 words with the names of the news in them; the same each time. */
export function newsArticles(count: number): Document[] {
  const random = seeded(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const lists: Readonly<Record<string, readonly string[]>> = {
    P: PEOPLE,
    A: ADJECTIVES,
    L: CITIES,
    B: BODIES,
    C: COUNTRIES,
  };
  return Array.from({ length: count }, (_, i) => {
    const paragraphs = Array.from({ length: 13 }, () =>
      Array.from({ length: 3 }, () =>
        pick(SENTENCES).replace(/\b[PALBC]\b/g, (key) => pick(lists[key]!)),
      ).join(' '),
    );
    return { id: `bench-${i}`, text: paragraphs.join('\n\n'), language: 'en', published: '2022-01-14' };
  });
}
