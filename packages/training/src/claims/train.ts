import { createExtractor } from '@newsgraph/claims';
import { readEnglish } from '@newsgraph/english/node';
import { readKnowledge } from '@newsgraph/knowledge/node';
import { createAnalyzer } from '@newsgraph/language';
import { createLinker } from '@newsgraph/linking';
import { contentHash, type Document, documentId } from '@newsgraph/schema';
import { above, areaUnder, fitLayers, type Held, heldScores, type Layer, type Parted } from './held.js';
import { judgedKey, readJudged } from './judged.js';
import type { Fit } from './logistic.js';
import { judgedTexts } from './texts.js';
import { weightsFile } from './weights-file.js';

const FIT: Fit = { penalty: 20, least: 12 };
/** Snippets of plots are least like news, those of lives and history are more so. */
const LIGHT: Readonly<Record<string, number>> = { gap: 0.3, gapnews: 0.5 };
/**
 * How many times as much a wrong claim counts as a right one: what papers print is harder to read than our own reports. With
 * these two numbers scores are as high as the shares of right claims that a reader found in 200 articles of unread news.
 */
const HARDER: Readonly<Record<Layer, number>> = { event: 1.8, relation: 1.3 };
const PARTS = 5;
const LAYERS: readonly Layer[] = ['event', 'relation'];
const THRESHOLDS = [0, 0.5, 0.55, 0.6, 0.7, 0.8];

/** The claims of one sentence are in one part. */
const partOf = (sentence: string) => contentHash(sentence).charCodeAt(0) % PARTS;

/** The judged claims that the extractor still makes, with their features. */
export function judgedExamples(data: string): Parted[] {
  const analyzer = createAnalyzer(readEnglish());
  const linker = createLinker({ knowledge: readKnowledge() });
  const judged = new Map(readJudged());
  const examples: Parted[] = [];
  let text = '';
  const extractor = createExtractor({
    onFeatures: (claim, features) => {
      const key = judgedKey(claim, text);
      const known = judged.get(key);
      if (!known) return;
      judged.delete(key);
      const { start, end } = claim.evidence.sentence;
      const part = partOf(text.slice(start, end));
      const layer = claim.rule.startsWith('relation:') ? 'relation' : 'event';
      const { right, source } = known;
      const weight = (LIGHT[source] ?? 1) * (right ? 1 : HARDER[layer]);
      examples.push({ features, layer, right, part, weight });
    },
  });
  for (text of judgedTexts(data)) {
    const document: Document = { id: documentId(text), text, language: 'en' };
    const analysis = analyzer.analyze(document);
    extractor.extract(document, analysis, linker.link(document, analysis));
  }
  return examples;
}

const percent = (share: number) => (100 * share).toFixed(1);

/** How well scores tell right from wrong, on parts held in turn. */
function report(examples: readonly Parted[]): string[] {
  const held = heldScores(examples, FIT);
  const rows = (name: string, claims: readonly Held[]) => [
    `${claims.length} ${name}: AUC ${areaUnder(claims).toFixed(3)}`,
    ...THRESHOLDS.map((score) => {
      const { covered, right } = above(claims, score);
      return `  at least ${score}: ${percent(covered)} % of claims, ${percent(right)} % right`;
    }),
  ];
  return [
    ...rows('judged claims, held in turn', held),
    ...LAYERS.flatMap((layer) =>
      rows(
        `of layer ${layer}`,
        held.filter((claim) => claim.layer === layer),
      ),
    ),
  ];
}

/** The weights of the score, as the file that ships them, and what they are worth. */
export function trainClaims(data: string): { readonly file: string; readonly report: readonly string[] } {
  const examples = judgedExamples(data);
  return { file: weightsFile(fitLayers(examples, FIT)), report: report(examples) };
}
