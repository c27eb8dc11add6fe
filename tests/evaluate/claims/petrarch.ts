import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExtractor } from '@newsgraph/claims';
import {
  type Claim,
  type Document,
  documentId,
  type Entity,
  type LinkedDocument,
  type Mention,
} from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';

interface Gold {
  readonly source: string;
  readonly target: string;
  readonly root: string;
}

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Gold[];
}

/** The suite codes with WEIS roots; these are the PLOVER types that each may become. Made-up codes are not counted. */
const WEIS: Readonly<Record<string, readonly string[]>> = {
  '03': ['consult'],
  '04': ['support'],
  '05': ['agree', 'support'],
  '06': ['support', 'cooperate', 'concede'],
  '07': ['aid'],
  '08': ['agree', 'support', 'concede', 'cooperate'],
  '09': ['request'],
  '10': ['request', 'agree'],
  '11': ['reject'],
  '12': ['accuse'],
  '13': ['accuse', 'protest'],
  '14': ['reject'],
  '15': ['request'],
  '16': ['threaten'],
  '17': ['threaten'],
  '18': ['protest', 'mobilize'],
  '19': ['sanction', 'reject'],
  '20': ['sanction', 'coerce'],
  '21': ['coerce'],
  '22': ['assault'],
};

function attribute(text: string, name: string): string {
  return new RegExp(`${name}\\s*=\\s*"([^"]*)"`).exec(text)?.[1] ?? '';
}

function readSentences(xml: string): Sentence[] {
  const clean = xml.replace(/<!--[\s\S]*?-->/g, '');
  return [...clean.matchAll(/<Sentence ([^>]*)>([\s\S]*?)<\/Sentence>/g)].map(([, head, body]) => ({
    id: attribute(head!, 'id'),
    text: (/<Text>([\s\S]*?)<\/Text>/.exec(body!)?.[1] ?? '').trim().replace(/\s+/g, ' '),
    gold: [...body!.matchAll(/<EventCoding\s([^>]*)>/g)].map(([, event]) => ({
      source: attribute(event!, 'sourcecode'),
      target: attribute(event!, 'targetcode'),
      root: attribute(event!, 'eventcode').slice(0, 2),
    })),
  }));
}

/** Names of the suite's actor dictionary with the first three letters of their codes; synonyms take the code above. */
function readActors(text: string): [string, string][] {
  const actors: [string, string][] = [];
  let pending: string[] = [];
  for (const raw of text.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const line = raw.replace(/#.*$/, '').trim();
    const code = /\[([^\]<]*)/.exec(line)?.[1]?.trim().toUpperCase();
    const name = line.replace(/\[.*$/, '').replace(/^\+/, '').replace(/_/g, ' ').trim();
    if (name && !line.startsWith('+')) pending = [];
    if (name) pending.push(name);
    if (code === undefined) {
      if (line.startsWith('+') && actors.length > 0) actors.push([name, actors.at(-1)![1]]);
      continue;
    }
    for (const known of pending) actors.push([known, code.slice(0, 3)]);
    pending = [];
  }
  return actors.filter(([name, code]) => /^[A-Z]/.test(name) && /^[A-Z]{3}/.test(code));
}

function linkedOf(document: Document, actors: readonly (readonly [string, string])[]): LinkedDocument {
  const found: Mention[] = [];
  for (const [name, code] of [...actors].sort((a, b) => b[0].length - a[0].length)) {
    const pattern = new RegExp(`\\b${name.replace(/[.*+?^$()|]/g, '\\$&')}[a-z]{0,3}\\b`, 'gi');
    for (const match of document.text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!/[A-Z]/.test(match[0][0]!) || found.some((m) => start < m.end && end > m.start)) continue;
      found.push({
        document: document.id,
        start,
        end,
        type: 'country',
        form: 'name',
        entity: code,
        score: 1,
      });
    }
  }
  const ids = [...new Set(found.map((mention) => mention.entity!))];
  const entities = ids.map((id): Entity => ({ id, label: id, type: 'country', aliases: [] }));
  return { document: document.id, mentions: found.sort((a, b) => a.start - b.start), entities };
}

function matches(claim: Claim, gold: Gold): boolean {
  const ends = [claim.subject, claim.object];
  const wanted = [gold.source.slice(0, 3), gold.target.slice(0, 3)];
  const straight = ends[0] === wanted[0] && ends[1] === wanted[1];
  const swapped = claim.predicate === 'consult' && ends[0] === wanted[1] && ends[1] === wanted[0];
  return (straight || swapped || mutual(claim, ends, wanted)) && WEIS[gold.root]!.includes(claim.predicate);
}

function mutual(claim: Claim, ends: readonly string[], wanted: readonly string[]): boolean {
  const both = ['consult', 'cooperate', 'agree', 'support'].includes(claim.predicate);
  return both && ends[0] === wanted[1] && ends[1] === wanted[0];
}

function countable(gold: Gold): boolean {
  return WEIS[gold.root] !== undefined && /^[A-Z]{3}/.test(gold.source) && /^[A-Z]{3}/.test(gold.target);
}

export interface Coded {
  readonly text: string;
  readonly gold: readonly Gold[];
  readonly claims: readonly Claim[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Claim[];
}

/** Codes the suite; sentences with made-up codes or unnamed actors are left out. */
export function codePetrarch(data: string): Coded[] {
  const suite = join(data, 'dev/events/petrarch-unit-tests/PETR.UnitTest.records.xml');
  const actors = readActors(readFileSync(join(data, 'ontology/petrarch/PETR.Validate.actors.txt'), 'utf8'));
  const extractor = createExtractor({ layers: ['event'] });
  const coded: Coded[] = [];
  for (const { text, gold } of readSentences(readFileSync(suite, 'utf8'))) {
    if (gold.length === 0 || !gold.every(countable)) continue;
    const document: Document = { id: documentId(text), text, language: 'en' };
    const claims = extractor.extract(document, analysisOf(document), linkedOf(document, actors));
    coded.push({
      text,
      gold,
      claims,
      missed: gold.filter((event) => !claims.some((claim) => matches(claim, event))),
      extra: claims.filter((claim) => !gold.some((event) => matches(claim, event))),
    });
  }
  return coded;
}

/** Events with the right source, target and type, and extra events, per hundred gold events. */
export function* measurePetrarch(options: TaskOptions): Iterable<Measure> {
  if (options.set && options.set !== 'petrarch') return;
  const coded = codePetrarch(options.data!);
  const n = coded.reduce((sum, { gold }) => sum + gold.length, 0);
  const missed = coded.reduce((sum, record) => sum + record.missed.length, 0);
  const extra = coded.reduce((sum, record) => sum + record.extra.length, 0);
  yield { task: 'claims', set: 'petrarch', measure: 'correct %', value: (100 * (n - missed)) / n, n };
  yield { task: 'claims', set: 'petrarch', measure: 'extra per 100', value: (100 * extra) / n, n };
}
