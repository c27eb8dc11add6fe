import type { Claim, Document, EdgeAttributes, Mention, Span } from '@newsgraph/schema';
import { documentId } from '@newsgraph/schema';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, buildSamples } from './build.js';

interface GraphFile {
  readonly edges: readonly { readonly key: string; readonly attributes: EdgeAttributes }[];
}

let built: Built;
let texts: Map<string, string>;

beforeAll(async () => {
  built = await buildSamples();
  texts = new Map(built.lines<Document>('documents.jsonl').map(({ id, text }) => [id, text]));
});
afterAll(() => built?.remove());

/** Whether a span is a stretch of words: inside, not empty, no space at its ends, no character cut in two. */
function isWords(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    0 <= start && start < end && end <= text.length && words === words.trim() && !/\p{Surrogate}/u.test(words)
  );
}

const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

test('every document is under the id of its text, and its blocks are words in order', () => {
  const documents = built.lines<Document>('documents.jsonl');
  expect(documents.length).toBeGreaterThan(40);
  for (const { id, text, blocks = [] } of documents) {
    expect(documentId(text)).toBe(id);
    expect(blocks.filter((block) => !isWords(text, block))).toEqual([]);
    expect(blocks.filter(({ start }, i) => i > 0 && start < blocks[i - 1]!.end)).toEqual([]);
  }
});

test('every mention is words of its document, in its sentence', () => {
  const mentions = built.lines<Mention>('mentions.jsonl');
  expect(mentions.length).toBeGreaterThan(500);
  const wrong = mentions.filter(
    (mention) =>
      !isWords(texts.get(mention.document)!, mention) ||
      (mention.sentence && !inside(mention, mention.sentence)),
  );
  expect(wrong).toEqual([]);
});

test('every claim rests on words of its sentence', () => {
  const claims = built.lines<Claim>('claims.jsonl');
  expect(claims.length).toBeGreaterThan(100);
  const wrong = claims.filter(({ evidence }) => {
    const { document, sentence, subject, trigger, object } = evidence;
    const text = texts.get(document)!;
    return ![sentence, subject, trigger, object].every(
      (span) => isWords(text, span) && inside(span, sentence),
    );
  });
  expect(wrong).toEqual([]);
});

/** What is wrong with the evidence of a graph's edges. */
function wrongEvidence({ edges }: GraphFile): string[] {
  return edges.flatMap(({ key, attributes }) =>
    attributes.evidence
      .filter(({ document, start, end, quote, subject, trigger, object }) => {
        const highlights = [subject, trigger, object].map(([from, to]) => ({ start: from, end: to }));
        return (
          texts.get(document)!.slice(start, end) !== quote || !highlights.every((it) => isWords(quote, it))
        );
      })
      .map(({ quote }) => `${key}: ${quote}`),
  );
}

test('every quotation in graph.json is the text at its offsets, with its words marked', () => {
  const graph: GraphFile = JSON.parse(built.read('graph.json'));
  expect(graph.edges.length).toBeGreaterThan(100);
  expect(wrongEvidence(graph)).toEqual([]);
});

test('the page holds the same quotations', () => {
  const [, json] = /<script[^>]*id="newsgraph-graph"[^>]*>(.*?)<\/script>/s.exec(
    built.read('explorer.html'),
  )!;
  const graph: GraphFile = JSON.parse(json!);
  expect(wrongEvidence(graph)).toEqual([]);
  expect(graph).toEqual(JSON.parse(built.read('graph.json')));
});

/** The values of the attribute `evidence` of every edge in a GEXF file. */
function gexfQuotations(xml: string): string[] {
  const quotations: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'attvalue' && attributes.for === 'evidence') quotations.push(attributes.value!);
  });
  parser.write(xml).close();
  return quotations;
}

test('every quotation in the GEXF is a sentence of the corpus, or the first words of a long one', () => {
  const graph: GraphFile = JSON.parse(built.read('graph.json'));
  const sentences = graph.edges.flatMap(({ attributes }) => attributes.evidence.map(({ quote }) => quote));
  const known = new Set(sentences);
  const quotations = gexfQuotations(built.read('graph.gexf'));
  expect(quotations.length).toBeGreaterThan(100);
  const strange = quotations.filter(
    (quote) =>
      !known.has(quote) && !(quote.endsWith('…') && sentences.some((s) => s.startsWith(quote.slice(0, -1)))),
  );
  expect(strange).toEqual([]);
});
