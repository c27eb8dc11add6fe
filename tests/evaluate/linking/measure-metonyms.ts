import type { Document } from '@newsgraph/schema';
import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import type { Machine } from './articles.js';
import { METONYM_SENTENCES } from './metonym-data.js';

export type Use = 'government' | 'place' | 'team';

export interface MetonymCase {
  readonly text: string;
  /** Half-open, in UTF-16 code units. */
  readonly span: readonly [number, number];
  readonly use: Use;
}

const USES: Readonly<Record<string, Use>> = { G: 'government', P: 'place', S: 'team' };

/** The sentences with the place's offsets. */
export function metonymCases(): MetonymCase[] {
  return METONYM_SENTENCES.trim()
    .split('\n')
    .map((line) => {
      const marked = line.slice(2);
      const start = marked.indexOf('[');
      const end = marked.indexOf(']') - 1;
      return { text: marked.replace(/[[\]]/g, ''), span: [start, end], use: USES[line[0]!]! };
    });
}

/** How linking took the place: as a government, as its team, or as a place. */
export function usedAs({ linker, analyze }: Machine, { text, span }: MetonymCase): Use {
  const document: Document = { id: 'metonym', text, language: 'en', published: '2022-06-01' };
  const { mentions } = linker.link(document, analyze(document));
  const mention = mentions.find((one) => one.start <= span[0] && one.end >= span[1]);
  if (mention?.via === 'team') return 'team';
  return mention?.via === 'metonym' ? 'government' : 'place';
}

/** Share of our own sentences in which a place is rightly taken for a government, a place or a team. */
export async function* measureMetonyms(machine: Machine, { note }: TaskOptions): AsyncIterable<Measure> {
  const cases = metonymCases();
  note(`linking: metonyms, ${cases.length} sentences of our own`);
  const answers = cases.map((one) => ({ use: one.use, right: usedAs(machine, one) === one.use }));
  const measures = [undefined, 'government', 'place', 'team'] as const;
  for (const use of measures) {
    const some = answers.filter((answer) => use === undefined || answer.use === use);
    const right = (list: readonly { right: boolean }[]) =>
      list.filter((one) => one.right).length / list.length;
    yield {
      task: 'linking',
      set: 'metonyms (our own)',
      measure: use === undefined ? 'accuracy' : `accuracy, ${use}`,
      ...bootstrap(some, right),
    };
  }
}
