import { describe, expect, it } from 'vitest';
import { sampleGraph } from '../../sample/sample.js';
import { createDataset } from '../graph/index.js';
import { articleClaims } from './claims.js';
import { articlePieces } from './pieces.js';
import { textsFromLines } from './texts.js';

const dataset = createDataset(sampleGraph());
const claims = articleClaims(dataset, 'd06');

/** A text in which the sentences of the claims stand where the claims say. */
function place(quotes: readonly string[]) {
  let text = 'Before. ';
  const placed = quotes.map((quote, i) => {
    const start = text.length;
    text += `${quote} Between. `;
    return { ...claims[i]!, evidence: { ...claims[i]!.evidence, quote, start, end: start + quote.length } };
  });
  return { text, placed };
}

describe('an article', () => {
  it('has its claims', () => {
    expect(claims).toHaveLength(5);
    expect(claims.every((claim) => claim.evidence.document === 'd06')).toBe(true);
    expect(articleClaims(dataset, 'nothing')).toEqual([]);
  });

  it('is cut at the sentences that carry claims, and gives all its text back', () => {
    const { text, placed } = place(['One did.', 'Two said.']);
    const pieces = articlePieces(text, placed);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.claims.length > 0).map((piece) => piece.text)).toEqual([
      'One did.',
      'Two said.',
    ]);
  });

  it('does not mark a sentence that is not there', () => {
    expect(articlePieces('Other text.', claims)).toEqual([{ start: 0, text: 'Other text.', claims: [] }]);
  });

  it('comes from JSON Lines, broken lines left out', () => {
    const lines = '{"id":"a","text":"x"}\n{"id":3}\nnot json\n\n{"id":"b","text":"y"}\n';
    expect([...textsFromLines(lines).keys()]).toEqual(['a', 'b']);
  });
});
