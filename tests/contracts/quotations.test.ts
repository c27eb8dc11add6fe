import { readGraph } from '@newsgraph/formats';
import type { Claim, Document, EdgeAttributes, EdgeEvidence, Layer, Mention, Span } from '@newsgraph/schema';
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

/** The stretches of a quotation that are marked; co-occurrence has no word that says so. */
function marks({ subject, trigger, object }: EdgeEvidence, layer: Layer): Span[] {
  const marked = layer === 'cooccurrence' ? [subject, object] : [subject, trigger, object];
  return marked.map(([start, end]) => ({ start, end }));
}

/** Quotations that are not the text at their offsets, or mark something else than words. */
function wrongEvidence({ edges }: GraphFile): string[] {
  return edges.flatMap(({ key, attributes }) =>
    attributes.evidence
      .filter((evidence) => {
        const { document, start, end, quote } = evidence;
        const words = marks(evidence, attributes.layer).every((mark) => isWords(quote, mark));
        return !words || texts.get(document)!.slice(start, end) !== quote;
      })
      .map(({ quote }) => `${key}: ${quote}`),
  );
}

test('every quotation in graph.json is the text at its offsets, with its words marked', () => {
  const graph: GraphFile = JSON.parse(built.read('graph.json'));
  expect(graph.edges.length).toBeGreaterThan(100);
  expect(wrongEvidence(graph)).toEqual([]);
});

test('the page holds the same graph and can be read again', () => {
  const page = built.read('explorer.html');
  const [, json] = /<script\b[^>]*id="newsgraph-graph"[^>]*>\s*(\{.*?)<\/script>/s.exec(page)!;
  const graph: GraphFile = JSON.parse(json!);
  expect(graph).toEqual(JSON.parse(built.read('graph.json')));
  expect(readGraph(new TextEncoder().encode(page), { name: 'explorer.html' }).size).toBe(graph.edges.length);
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
