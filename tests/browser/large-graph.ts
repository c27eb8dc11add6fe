/** A stream of numbers below `limit`; the same seed gives the same stream (mulberry32). */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

const TYPES = ['person', 'organization', 'person', 'place', 'country', 'organization'];
const PREDICATES = ['consult', 'accuse', 'aid', 'member-of', 'assault', 'demand', 'threaten', 'cooperate'];
const MODALITIES = ['actual', 'actual', 'actual', 'possible', 'planned', 'demanded'];
const SYLLABLES = 'ba ko ri mel ta nov ser li dan pe vos hu ran gi tor ek sha mu len dro'.split(' ');
const KINDS = ['Ministry of', 'Bank of', 'Union of', 'Council of', 'Port of', 'University of'];
const PUBLISHERS = 24;
const DAYS = 365;
const HEAPS = 24;

type Dice = ReturnType<typeof createDice>;

function word(dice: Dice): string {
  const letters = Array.from({ length: 2 + dice(3) }, () => SYLLABLES[dice(SYLLABLES.length)]).join('');
  return letters[0]!.toUpperCase() + letters.slice(1);
}

function name(dice: Dice, type: string): string {
  if (type === 'person') return `${word(dice)} ${word(dice)}`;
  return type === 'organization' ? `${KINDS[dice(KINDS.length)]} ${word(dice)}` : word(dice);
}

function day(number: number): string {
  return new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);
}

function evidence(dice: Dice, names: readonly [string, string], documents: number) {
  const quote = `${names[0]} ${word(dice).toLowerCase()} with ${names[1]} over the ${word(dice)} talks on day ${dice(DAYS)}, officials said.`;
  const object = quote.indexOf(names[1]);
  return {
    document: `d${dice(documents)}`,
    start: 0,
    end: quote.length,
    quote,
    subject: [0, names[0].length],
    trigger: [names[0].length + 1, quote.indexOf(' with')],
    object: [object, object + names[1].length],
    date: day(dice(DAYS)),
    modality: MODALITIES[dice(MODALITIES.length)],
    polarity: dice(12) === 0 ? 'negated' : 'affirmed',
    score: 0.5 + dice(50) / 100,
  };
}

/** Where each node stands: in one of the heaps that a layout makes of communities. */
function createPlaces(dice: Dice, heaps: number): (node: number) => { x: number; y: number } {
  const around = (spread: number) => (dice(1000) + dice(1000) + dice(1000) - 1500) * spread;
  const middles = Array.from({ length: heaps }, () => [around(1), around(1)] as const);
  return (node) => {
    const [x, y] = middles[node % heaps]!;
    return { x: x + around(0.3), y: y + around(0.3) };
  };
}

/**
 * A graph of news as JSON, of so many nodes and edges, with names, aliases, dates and quotations. The first nodes have the
 * most ties. The same numbers give the same graph.
 */
export function largeGraph(nodes: number, edges: number, title = 'Large'): string {
  const dice = createDice(nodes + edges);
  const documents = Math.ceil(edges / 20);
  const labels = Array.from({ length: nodes }, (_, i) => name(dice, TYPES[i % TYPES.length]!));
  // Ties fall thinner towards the last nodes; half of them stay within a heap.
  const end = () => Math.floor(nodes * (dice(1_000_000) / 1_000_000) ** 2);
  const near = (node: number) => Math.min(nodes - 1, Math.floor(end() / HEAPS) * HEAPS + (node % HEAPS));
  const place = createPlaces(dice, HEAPS);
  return JSON.stringify({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: {
      title,
      documents: Array.from({ length: documents }, (_, i) => ({
        id: `d${i}`,
        title: `Report ${i}`,
        publisher: `Outlet ${i % PUBLISHERS}`,
        published: day(i % DAYS),
      })),
    },
    nodes: labels.map((label, i) => ({
      key: `n${i}`,
      attributes: {
        label,
        type: TYPES[i % TYPES.length],
        pagerank: 1 / (i + 1),
        ...place(i),
        ...(i % 5 === 0 && { aliases: [name(dice, 'person')] }),
      },
    })),
    edges: Array.from({ length: edges }, (_, i) => {
      const source = end();
      const target = i % 2 === 0 ? near(source) : end();
      const pair = [labels[source]!, labels[target]!] as const;
      return {
        key: `e${i}`,
        source: `n${source}`,
        target: `n${target}`,
        attributes: {
          type: PREDICATES[dice(PREDICATES.length)],
          weight: 1 + dice(3),
          evidence: Array.from({ length: 1 + (i % 3 === 0 ? 1 : 0) }, () => evidence(dice, pair, documents)),
        },
      };
    }),
  });
}
