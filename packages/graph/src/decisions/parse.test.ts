import { NewsgraphError } from '@newsgraph/schema';
import { expect, it } from 'vitest';
import { decisionsFile } from './list.js';
import { looksLikeDecisions, parseDecisions } from './parse.js';
import type { Decision } from './types.js';

const file = (decisions: unknown, more = {}) =>
  JSON.stringify({ format: 'newsgraph-decisions', version: 1, decisions, ...more });

const ALL: readonly Decision[] = [
  { kind: 'accept', claim: 'c1' },
  { kind: 'edit', claim: 'c3', predicate: 'consult', modality: 'planned', polarity: 'negated' },
  { kind: 'edit', claim: 'c4', subject: 'Q2', object: 'Q1' },
  { kind: 'reject', claim: 'c2' },
  { kind: 'merge', entity: 'local:a', into: 'Q1' },
  {
    kind: 'split',
    entity: 'Q1',
    into: 'local:b',
    label: 'B',
    type: 'person',
    names: ['B'],
    mentions: [{ document: 'd', start: 0, end: 3 }],
  },
];

it('reads every kind, and what decisionsFile writes', () => {
  expect(parseDecisions(file(ALL), 'x')).toEqual(ALL);
  const written = JSON.stringify(decisionsFile(ALL));
  expect(looksLikeDecisions(written)).toBe(true);
  expect(parseDecisions(written, 'x')).toHaveLength(ALL.length);
});

it('writes decisions in one order, whatever the order in which they were taken', () => {
  expect(decisionsFile(ALL)).toEqual(decisionsFile([...ALL].reverse()));
});

it.each([
  ['{', 'd.json: This is not JSON'],
  ['[]', 'd.json: This is no decisions file'],
  ['{"format":"gexf"}', 'd.json: This is no decisions file'],
  [file([], { version: 2 }), 'd.json: Decisions of version 2 cannot be read'],
  [file({}), 'd.json: The field "decisions" must be a list.'],
  [file([1]), 'd.json, decision 1: A decision is an object.'],
  [
    file([{ kind: 'praise' }]),
    'd.json, decision 1: The kind must be one of accept, reject, edit, merge, split.',
  ],
  [file([ALL[0], { kind: 'reject' }]), 'd.json, decision 2: The field "claim" of reject must be a text'],
  [file([{ kind: 'reject', claim: 'c', why: '' }]), 'A decision of kind reject has no field "why".'],
  [file([{ kind: 'edit', claim: 'c' }]), 'A decision of kind edit needs one of subject, object, predicate'],
  [file([{ kind: 'edit', claim: 'c', subject: 'Q1' }]), '"subject" and "object" of edit go together.'],
  [file([{ kind: 'edit', claim: 'c', predicate: 'befriend' }]), 'must be a predicate of the ontology.'],
  [file([{ kind: 'edit', claim: 'c', modality: 'sure' }]), 'must be one of actual, planned'],
  [file([{ kind: 'merge', entity: 'a', into: 'a' }]), 'The fields "entity" and "into" must differ.'],
  [file([{ kind: 'split', entity: 'a', into: 'b', label: 'B' }]), 'needs one of names, mentions.'],
  [
    file([{ kind: 'split', entity: 'a', into: 'b', label: 'B', names: ['B', ''] }]),
    'The field "names" of split has an item 2 that must be a text that is not empty.',
  ],
  [
    file([
      { kind: 'split', entity: 'a', into: 'b', label: 'B', mentions: [{ document: 'd', start: 3, end: 3 }] },
    ]),
    'has an item 1 that must be {document, start, end} with start < end.',
  ],
  [
    `{"format":"newsgraph-decisions","version":1,"decisions":[{"__proto__":1,"kind":"accept","claim":"c"}]}`,
    'no field',
  ],
])('refuses %s', (text, message) => {
  let error: unknown;
  try {
    parseDecisions(text, 'd.json');
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(NewsgraphError);
  expect(error).toMatchObject({ code: 'input-malformed', message: expect.stringContaining(message) });
});
