import {
  type Analysis,
  DEPREL,
  type EntityType,
  type LinkedDocument,
  type Mention,
  UPOS,
  XPOS,
} from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { repaired } from './index.js';

/** Builds an analysis from `word/UPOS.XPOS/relation:head` with heads counted from 1; 0 is the root. */
function analysisOf(line: string): Analysis {
  const rows = line.split(' ').map((part) => /^(.+)\/(\w+)\.(\S+)\/([\w:]+):(\d+)$/.exec(part)!);
  const text = rows.map(([, word]) => word).join(' ');
  const start = rows.map((_, i) => rows.slice(0, i).reduce((at, [, word]) => at + word!.length + 1, 0));
  const codes = <T extends string>(names: readonly T[], field: number) =>
    Uint8Array.from(rows.map((row) => names.indexOf(row[field] as T)));
  return {
    document: 'd',
    text,
    length: rows.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(rows.map(([, word], i) => start[i]! + word!.length)),
    upos: codes(UPOS, 2),
    xpos: codes(XPOS, 3),
    head: Int32Array.from(rows.map((row) => Number(row[5]) - 1)),
    deprel: codes(DEPREL, 4),
    lemma: rows.map(([, word]) => word!.toLowerCase()),
    sentences: {
      length: 1,
      first: Uint32Array.of(0),
      last: Uint32Array.of(rows.length),
      kind: Uint8Array.of(0),
    },
    names: [],
    lexical: [],
  } as unknown as Analysis;
}

/** The names of a text, as linking gives them: `p:` before a person's. */
function linkedOf(analysis: Analysis, names: readonly string[]): LinkedDocument {
  const mentions = names.map((marked): Mention => {
    const type: EntityType = marked.startsWith('p:') ? 'person' : 'country';
    const name = marked.replace(/^p:/, '');
    const start = analysis.text.indexOf(name);
    return { document: 'd', start, end: start + name.length, type, form: 'name', entity: name, score: 1 };
  });
  return { document: 'd', mentions, entities: [] };
}

/** The arcs that a repair changed: `word relation head`. */
function changes(line: string, names: readonly string[]): string[] {
  const before = analysisOf(line);
  const after = repaired(before, linkedOf(before, names));
  const word = (token: number) => (token < 0 ? '-' : line.split(' ')[token]!.split('/')[0]!);
  return Array.from({ length: before.length }, (_, i) => i)
    .filter((i) => before.head[i] !== after.head[i] || before.deprel[i] !== after.deprel[i])
    .map((i) => `${word(i)} ${DEPREL[after.deprel[i]!]} ${word(after.head[i]!)}`);
}

describe('repaired', () => {
  it.each([
    [
      'two subjects of a list are one',
      'Peru/PROPN.NNP/nsubj:7 ,/PUNCT.,/punct:3 Chile/PROPN.NNP/nsubj:7 and/CCONJ.CC/cc:5 Kenya/PROPN.NNP/conj:3 all/DET.DT/det:3 left/VERB.VBD/root:0',
      ['Peru', 'Chile', 'Kenya'],
      ['Chile conj Peru', 'Kenya conj Peru'],
    ],
    [
      'a name that was made a part of the next one',
      'hit/VERB.VBD/root:0 Peru/PROPN.NNP/compound:4 and/CCONJ.CC/cc:4 Chile/PROPN.NNP/obj:1',
      ['Peru', 'Chile'],
      ['Peru obj hit', 'Chile conj Peru'],
    ],
    [
      'a verb behind a relative clause is the main one',
      'Peru/PROPN.NNP/root:0 ,/PUNCT.,/punct:1 which/PRON.WDT/nsubj:4 won/VERB.VBD/acl:relcl:1 ,/PUNCT.,/punct:1 called/VERB.VBN/acl:1 Chile/PROPN.NNP/obj:6',
      ['Peru', 'Chile'],
      ['Peru nsubj called', 'called root -'],
    ],
    [
      'a subject taken for a clause of its own',
      'said/VERB.VBD/root:0 Peru/PROPN.NNP/ccomp:1 would/AUX.MD/aux:4 go/VERB.VB/ccomp:2',
      ['Peru'],
      ['Peru nsubj go', 'go ccomp said'],
    ],
    [
      'who is offered something',
      'offer/VERB.VBP/root:0 Peru/PROPN.NNP/compound:3 help/NOUN.NN/obj:1',
      ['Peru'],
      ['Peru iobj offer'],
    ],
    [
      'a person behind an owner',
      "Peru/PROPN.NNP/nsubj:5 's/PART.POS/case:1 Ana/PROPN.NNP/appos:1 Sol/PROPN.NNP/flat:3 left/VERB.VBD/root:0",
      ['Peru', 'p:Ana Sol'],
      ['Peru nmod:poss Ana', 'Ana nsubj left'],
    ],
    [
      'an auxiliary taken for a subject',
      'Peru/PROPN.NNP/nsubj:3 has/VERB.VBZ/nsubj:3 left/VERB.VBN/root:0',
      ['Peru'],
      ['has aux left'],
    ],
    [
      'a verb taken for a part of its object',
      'Peru/ADJ.JJ/amod:3 armed/ADJ.JJ/amod:3 Chile/PROPN.NNP/root:0',
      ['Peru', 'Chile'],
      ['Peru nsubj armed', 'armed root -', 'Chile obj armed'],
    ],
    [
      'a length of time that was made a second object',
      'Peru/PROPN.NNP/nsubj:2 left/VERB.VBD/root:0 Chile/PROPN.NNP/obj:2 five/NUM.CD/nummod:5 month/NOUN.NN/obj:2',
      ['Peru', 'Chile'],
      ['month obl left'],
    ],
    [
      'a verb joined to one that it cannot be parallel to',
      'feared/VERB.VBD/root:0 Peru/PROPN.NNP/nsubj:4 could/AUX.MD/aux:4 join/VERB.VB/ccomp:1 and/CCONJ.CC/cc:6 called/VERB.VBD/conj:4',
      ['Peru'],
      ['called conj feared'],
    ],
    [
      "a headline's verb that was read as an adverb",
      'Peru/PROPN.NNP/root:0 and/CCONJ.CC/cc:3 Chile/PROPN.NNP/conj:1 back/ADV.RB/advmod:5 Kenya/PROPN.NNP/conj:1',
      ['Peru', 'Chile', 'Kenya'],
      ['Peru nsubj back', 'back root -', 'Kenya obj back'],
    ],
    [
      'an auxiliary taken for the head of its participle',
      'Peru/PROPN.NNP/nsubj:2 has/VERB.VBZ/root:0 kept/VERB.VBN/advcl:2 silence/NOUN.NN/obj:3',
      ['Peru'],
      ['Peru nsubj kept', 'has aux kept', 'kept root -'],
    ],
    [
      'a part of an object taken for another object',
      'Peru/PROPN.NNP/nsubj:2 hit/VERB.VBD/root:0 guard/NOUN.NN/obj:2 ships/NOUN.NNS/obj:2',
      ['Peru'],
      ['guard compound ships'],
    ],
    [
      'a gerund with an object taken for an object',
      'Peru/PROPN.NNP/nsubj:2 excludes/VERB.VBZ/root:0 sending/VERB.VBG/obj:2 troops/NOUN.NNS/obj:3',
      ['Peru'],
      ['sending xcomp excludes'],
    ],
    [
      'a clause behind "after" taken for a phrase',
      'came/VERB.VBD/root:0 after/ADP.IN/case:3 Peru/PROPN.NNP/obl:1 left/VERB.VBD/parataxis:1',
      ['Peru'],
      ['after mark left', 'Peru nsubj left'],
    ],
    [
      'who stands before the "and" is not the subject of what follows it',
      'Peru/PROPN.NNP/nsubj:2 named/VERB.VBD/root:0 supervisors/NOUN.NNS/obj:2 ,/PUNCT.,/punct:8 judges/NOUN.NNS/nsubj:8 ,/PUNCT.,/punct:8 and/CCONJ.CC/cc:8 asked/VERB.VBD/conj:2 Chile/PROPN.NNP/obj:8',
      ['Peru', 'Chile'],
      ['judges appos supervisors'],
    ],
    [
      'the name behind the phrase of an office and a comma is its holder',
      'met/VERB.VBD/root:0 the/DET.DT/det:3 head/NOUN.NN/obj:1 of/ADP.IN/case:5 Peru/PROPN.NNP/nmod:3 ,/PUNCT.,/punct:7 Sol/PROPN.NNP/conj:5',
      ['Peru', 'p:Sol'],
      ['Sol appos head'],
    ],
    [
      'a plural noun behind a name is no verb in front of one',
      'Peru/PROPN.NNP/nsubj:2 protests/VERB.VBZ/root:0 pose/VERB.VBP/ccomp:2 risks/NOUN.NNS/obj:3',
      ['Peru'],
      ['Peru compound protests', 'protests nsubj pose', 'pose root -'],
    ],
    [
      'a dateline is cut off, and who stands behind it is the subject',
      'Lima/PROPN.NNP/nsubj:7 ,/PUNCT.,/punct:3 May/PROPN.NNP/nmod:unmarked:1 3/NUM.CD/appos:1 :/PUNCT.:/punct:6 Judges/NOUN.NNS/appos:1 freed/VERB.VBD/root:0 Chile/PROPN.NNP/obj:7',
      ['Lima', 'Chile'],
      ['Lima dep freed', ': punct freed', 'Judges nsubj freed'],
    ],
    [
      'the name behind an office and a comma is its holder',
      'met/VERB.VBD/root:0 Chile/PROPN.NNP/nmod:poss:4 ’s/PART.POS/case:2 President/PROPN.NNP/obj:1 ,/PUNCT.,/punct:6 Sol/PROPN.NNP/conj:4',
      ['Chile', 'p:Sol'],
      ['Sol appos President'],
    ],
    [
      'a clause behind an address describes what lies there',
      'courts/NOUN.NNS/root:0 in/ADP.IN/case:3 Lima/PROPN.NNP/nmod:1 ,/PUNCT.,/punct:5 Peru/PROPN.NNP/conj:1 ,/PUNCT.,/punct:8 which/PRON.WDT/nsubj:8 ruled/VERB.VBD/acl:relcl:5',
      ['Lima', 'Peru'],
      ['Peru appos Lima', 'ruled acl:relcl courts'],
    ],
  ])('%s', (_, line, names, expected) => {
    expect(changes(line, names)).toEqual(expected);
  });

  it.each([
    [
      'the subject of the next clause is not in the list',
      'met/VERB.VBD/root:0 Peru/PROPN.NNP/obj:1 and/CCONJ.CC/cc:5 Chile/PROPN.NNP/nsubj:5 left/VERB.VBD/conj:1',
      ['Peru', 'Chile'],
    ],
    [
      'a place and a subject side by side are no list',
      'In/ADP.IN/case:2 Peru/PROPN.NNP/obl:4 Chile/PROPN.NNP/nsubj:4 won/VERB.VBD/root:0',
      ['Peru', 'Chile'],
    ],
    [
      'a headline without a verb stays as it is',
      'Peru/PROPN.NNP/root:0 hit/VERB.VBN/acl:1 by/ADP.IN/case:4 floods/NOUN.NNS/obl:2',
      ['Peru'],
    ],
    [
      'a noun between two names in a sentence with a verb is no verb of a headline',
      'Peru/PROPN.NNP/nsubj:4 aid/NOUN.NN/dep:1 Chile/PROPN.NNP/dep:1 grew/VERB.VBD/root:0',
      ['Peru', 'Chile'],
    ],
    [
      'who is given a thing is not a part of it',
      'Peru/PROPN.NNP/nsubj:2 give/VERB.VBP/root:0 farmers/NOUN.NNS/obj:2 seeds/NOUN.NNS/obj:2',
      ['Peru'],
    ],
    [
      'a place in front of a clause without a day is no dateline',
      'Peru/PROPN.NNP/nsubj:5 -/PUNCT.:/punct:1 a/DET.DT/det:4 power/NOUN.NN/appos:1 freed/VERB.VBD/root:0 Chile/PROPN.NNP/obj:5',
      ['Peru', 'Chile'],
    ],
    [
      'places of a list are no address',
      'envoys/NOUN.NNS/root:0 of/ADP.IN/case:3 Peru/PROPN.NNP/nmod:1 ,/PUNCT.,/punct:5 Chile/PROPN.NNP/conj:3 ,/PUNCT.,/punct:8 and/CCONJ.CC/cc:8 Kenya/PROPN.NNP/conj:3',
      ['Peru', 'Chile', 'Kenya'],
    ],
    [
      'a list goes on behind an office and a name',
      'met/VERB.VBD/root:0 the/DET.DT/det:3 head/NOUN.NN/obj:1 of/ADP.IN/case:5 Peru/PROPN.NNP/nmod:3 ,/PUNCT.,/punct:7 Sol/PROPN.NNP/conj:3 and/CCONJ.CC/cc:9 envoys/NOUN.NNS/conj:3',
      ['Peru', 'p:Sol'],
    ],
  ])('leaves alone: %s', (_, line, names) => {
    expect(changes(line, names)).toEqual([]);
  });

  it('does not change the analysis that it is given', () => {
    const before = analysisOf('Peru/PROPN.NNP/nsubj:3 has/VERB.VBZ/nsubj:3 left/VERB.VBN/root:0');
    repaired(before, linkedOf(before, ['Peru']));
    expect(DEPREL[before.deprel[1]!]).toBe('nsubj');
  });
});
