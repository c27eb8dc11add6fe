import { ingest } from '@newsgraph/ingest';
import type { Document } from '@newsgraph/schema';
import { bootstrap } from '../bootstrap.js';
import type { Measure } from '../task.js';
import { readabilityText } from './markup.js';
import type { ExpectedPage, PageSet } from './pages.js';
import { fScore, type Overlap, overlap, precision, recall } from './shingles.js';

interface Scored {
  readonly page: ExpectedPage;
  readonly document: Document | undefined;
  readonly ours: Overlap;
  readonly plain: Overlap;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The text to compare: without our title block, unless the truth begins with the title, too. */
function bodyOf(document: Document | undefined, truth: string): string {
  if (!document) return '';
  const title = document.blocks?.[0]?.kind === 'title' ? document.blocks[0] : undefined;
  if (!title) return document.text;
  const head = letters(document.text.slice(title.start, title.end));
  return letters(truth.slice(0, 400)).startsWith(head) ? document.text : document.text.slice(title.end);
}

async function firstDocument(page: ExpectedPage): Promise<Document | undefined> {
  const html = new Uint8Array(page.html);
  for await (const reading of ingest({ name: `${page.name}.html`, bytes: html }))
    if (reading.kind === 'document') return reading.document;
  return undefined;
}

/** Whether a field agrees with the truth. */
const FIELDS: readonly (readonly [
  name: string,
  truth: (page: ExpectedPage) => string | undefined,
  agrees: (document: Document, truth: string) => boolean,
])[] = [
  ['title', (page) => page.title, (document, truth) => letters(document.title ?? '') === letters(truth)],
  [
    'date',
    (page) => page.published,
    (document, truth) => document.published?.slice(0, 10) === truth.slice(0, 10),
  ],
  [
    'author',
    (page) => page.author,
    ({ authors = [] }, truth) =>
      authors.length > 0 && authors.every((author) => letters(truth).includes(letters(author))),
  ],
  [
    'publisher',
    (page) => page.publisher,
    (document, truth) => letters(document.publisher ?? '') === letters(truth),
  ],
];

function* fieldMeasures(scored: readonly Scored[], set: string): Iterable<Measure> {
  for (const [name, truthOf, agrees] of FIELDS) {
    const right = scored.flatMap(({ page, document }) => {
      const truth = truthOf(page);
      return truth === undefined ? [] : [document && agrees(document, truth) ? 1 : 0];
    });
    if (right.length === 0) continue;
    const share = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    yield { task: 'ingest', set, measure: `${name} right`, ...bootstrap(right, share) };
  }
}

/** F, precision and recall of a set of pages beside plain Readability, metadata, and pages per second. */
export async function* scorePages(
  { name: set, pages }: PageSet,
  note: (line: string) => void,
): AsyncIterable<Measure> {
  const all = pages();
  note(`${set}: ${all.length} pages`);
  let seconds = 0;
  let plainSeconds = 0;
  const scored: Scored[] = [];
  for (const page of all) {
    const start = performance.now();
    const document = await firstDocument(page);
    const middle = performance.now();
    const plain = readabilityText(new TextDecoder().decode(page.html));
    plainSeconds += (performance.now() - middle) / 1000;
    seconds += (middle - start) / 1000;
    const ours = overlap(page.text, bodyOf(document, page.text));
    scored.push({ page, document, ours, plain: overlap(page.text, plain) });
  }
  const measures = [
    ['F', fScore],
    ['precision', precision],
    ['recall', recall],
  ] as const;
  for (const [measure, statistic] of measures) {
    yield {
      task: 'ingest',
      set,
      measure,
      ...bootstrap(
        scored.map((one) => one.ours),
        statistic,
      ),
      seconds,
    };
    const baseline = bootstrap(
      scored.map((one) => one.plain),
      statistic,
    );
    yield {
      task: 'ingest',
      set,
      measure: `${measure}, Readability alone`,
      ...baseline,
      seconds: plainSeconds,
    };
  }
  yield* fieldMeasures(scored, set);
  const rate = { task: 'ingest', set, n: all.length };
  yield { ...rate, measure: 'pages per second', value: all.length / seconds, seconds };
  yield {
    ...rate,
    measure: 'pages per second, Readability alone',
    value: all.length / plainSeconds,
    seconds: plainSeconds,
  };
}
