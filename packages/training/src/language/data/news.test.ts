import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEPREL, UPOS, XPOS } from '@newsgraph/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCATION, ORGANIZATION, PERSON } from './names.js';
import { NEWS_FILE, readNews, universalTag } from './news.js';

const ENTITIES = `id\tlabel\ttype\tsubtype\tdescription\tprior
N1\tNorland\tcountry\tcountry\t\t9
N2\tHarbour City\tplace\tcity\t\t9
N3\tAna Torvel\tperson\tperson\t\t9
N4\tNorland Grain Board\torganization\torganization\t\t9
`;
const ALIASES = 'id\talias\tkind\tsource\nN1\tNorlandic\tadjective\tx\nN4\tNGB\tacronym\tx\n';

let facts = '';
beforeAll(() => {
  facts = mkdtempSync(join(tmpdir(), 'newsgraph-facts-'));
  writeFileSync(join(facts, 'entities.tsv'), ENTITIES);
  writeFileSync(join(facts, 'aliases.tsv'), ALIASES);
});
afterAll(() => rmSync(facts, { recursive: true }));

function read(text: string) {
  const file = join(facts, 'news.txt');
  writeFileSync(file, text);
  return readNews(file, { facts, fills: 1, seed: 1 });
}

describe('news sentences', () => {
  it('become trees and names', () => {
    const [sentence] = read('= verb VBD backed\n{demonym}>2:amod {country}>3:nsubj {verb}>0:root it/PRP>3:obj ./.>3:punct\n');
    const rows = sentence!.tree.words.map(({ form, upos, xpos, head, deprel }) => [form, upos, xpos, head, deprel]);
    expect(rows).toEqual([
      ['Norlandic', 'ADJ', 'JJ', 1, 'amod'],
      ['Norland', 'PROPN', 'NNP', 2, 'nsubj'],
      ['backed', 'VERB', 'VBD', -1, 'root'],
      ['it', 'PRON', 'PRP', 2, 'obj'],
      ['.', 'PUNCT', '.', 2, 'punct'],
    ]);
    expect(sentence!.names.spans).toEqual([{ first: 1, last: 2, nameClass: LOCATION }]);
  });

  it.each([
    ['person', PERSON],
    ['surname', PERSON],
    ['place', LOCATION],
    ['body', ORGANIZATION],
    ['company', ORGANIZATION],
    ['party', ORGANIZATION],
    ['acronym', ORGANIZATION],
  ])('name a %s as class %i', (slot, nameClass) => {
    const [sentence] = read(`{${slot}}>2:nsubj left/VBD>0:root\n`);
    const length = sentence!.tree.words.length - 1;
    expect(sentence!.names.spans).toEqual([{ first: 0, last: length, nameClass }]);
  });

  it.each(['{nothing}>0:root', 'word>0:root', 'word/NN'])('refuse %s', (text) => {
    expect(() => read(text)).toThrow();
  });

  it.each([
    ['VBD', 'root', 'VERB'],
    ['VBZ', 'aux', 'AUX'],
    ['IN', 'mark', 'SCONJ'],
    ['IN', 'case', 'ADP'],
    ['``', 'punct', 'PUNCT'],
  ])('give %s as %s the universal tag %s', (xpos, deprel, upos) => {
    expect(universalTag(xpos, deprel)).toBe(upos);
  });

  it('of the committed file are trees with one root, in tags and relations of the schema', () => {
    const sentences = readNews(NEWS_FILE, { facts, fills: 2, seed: 1 });
    expect(sentences.length).toBeGreaterThan(150);
    for (const { tree } of sentences) {
      expect(tree.words.filter((word) => word.head < 0)).toHaveLength(1);
      tree.words.forEach((word, i) => {
        let at = i;
        for (let step = 0; at >= 0 && step <= tree.words.length; step++) at = tree.words[at]!.head;
        expect(at).toBe(-1);
        expect(DEPREL).toContain(word.deprel);
        expect(UPOS).toContain(word.upos);
        expect(XPOS).toContain(word.xpos);
      });
    }
  });

  it('are the same for the same seed', () => {
    const once = readNews(NEWS_FILE, { facts, fills: 2, seed: 5 });
    expect(readNews(NEWS_FILE, { facts, fills: 2, seed: 5 })).toEqual(once);
  });
});
