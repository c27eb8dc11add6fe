import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttributions } from '@newsgraph/claims';
import { type Document, documentId, type Span } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';

interface Gold {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** Reads one annotation file of brat: attributions that have a source and a content. */
function readBrat(text: string): Gold[] {
  const spans = new Map<string, Span[]>();
  for (const [, id, where] of text.matchAll(/^(T\d+)\t\w+ ([\d ;]+)\t/gm)) {
    spans.set(
      id!,
      where!.split(';').map((piece) => {
        const [start, end] = piece.trim().split(' ').map(Number);
        return { start: start!, end: end! };
      }),
    );
  }
  const parts = (event: string, role: string) =>
    [...event.matchAll(new RegExp(`${role}\\d*:(T\\d+)`, 'g'))].flatMap(([, id]) => spans.get(id!) ?? []);
  return [...text.matchAll(/^E\d+\t(.*)$/gm)]
    .map(([, event]) => ({ source: parts(event!, 'Source'), content: parts(event!, 'Content') }))
    .filter(({ source, content }) => source.length > 0 && content.length > 0);
}

const overlaps = (a: Span, spans: readonly Span[]) => spans.some((b) => a.start < b.end && b.start < a.end);

/** Attributions of which both the source and the content overlap those that people marked. */
export function* measurePolnear(options: TaskOptions): Iterable<Measure> {
  if (options.set && options.set !== 'polnear') return;
  const folder = join(options.data!, 'dev/attribution/polnear-dev');
  let [gold, found, matchedGold, matchedFound] = [0, 0, 0, 0];
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    if (!file.endsWith('.ann')) continue;
    const marked = readBrat(readFileSync(join(folder, 'attributions', file), 'utf8'));
    const text = readFileSync(join(folder, 'text', file.replace(/(_[0-9a-f]{4})?\.ann$/, '.txt')), 'utf8');
    const document: Document = { id: documentId(text), text, language: 'en' };
    const ours = readAttributions(analysisOf(document));
    const same = (g: Gold, o: (typeof ours)[number]) =>
      overlaps(o.source, g.source) && overlaps(o.content, g.content);
    gold += marked.length;
    found += ours.length;
    matchedGold += marked.filter((g) => ours.some((o) => same(g, o))).length;
    matchedFound += ours.filter((o) => marked.some((g) => same(g, o))).length;
  }
  const [precision, recall] = [matchedFound / Math.max(1, found), matchedGold / Math.max(1, gold)];
  const row = (measure: string, value: number): Measure => ({
    task: 'claims',
    set: 'polnear',
    measure,
    value: 100 * value,
    n: gold,
  });
  yield row('source and content overlap precision %', precision);
  yield row('source and content overlap recall %', recall);
  yield row('source and content overlap F1 %', (2 * precision * recall) / Math.max(1e-9, precision + recall));
}
