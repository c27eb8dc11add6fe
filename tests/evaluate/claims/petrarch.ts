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

/** Most of the suite is coded with WEIS roots, some of it with CAMEO's; these are the PLOVER types that each may become. Made-up codes are not counted. */
const WEIS: Readonly<Record<string, readonly string[]>> = {
  '03': ['consult', 'agree'],
  '04': ['support'],
  '05': ['agree', 'support', 'aid'],
  '06': ['support', 'cooperate', 'concede', 'agree'],
  '07': ['aid'],
  '08': ['agree', 'support', 'concede', 'cooperate', 'aid'],
  '09': ['request'],
  '10': ['request', 'agree'],
  '11': ['reject'],
  '12': ['accuse'],
  '13': ['accuse', 'protest'],
  '14': ['reject'],
  '15': ['request'],
  '16': ['threaten'],
  '17': ['threaten'],
  '18': ['protest', 'mobilize', 'assault'],
  '19': ['sanction', 'reject', 'assault'],
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

/** The codes between brackets: "[FRO/BIL/SAM]" are three actors of one name; a date begins with "<" or ">". */
function codesOf(line: string): string[] {
  const inside = [...line.matchAll(/\[([^\]]*)\]/g)].map(([, codes]) => codes!).join('/');
  return [...inside.matchAll(/(?:^|\/)\s*([A-Za-z]{3})/g)].map(([, code]) => code!.toUpperCase());
}

/**
 * Names of the suite's actor dictionary with the first three letters of their codes, joined by "|" where a name has several
 * (they change with the date). Synonyms stand below a name with "+".
 */
function readActors(text: string): [string, string][] {
  const codes = new Map<string, Set<string>>();
  let names: string[] = [];
  for (const raw of text.replace(/<!--[\s\S]*?-->/g, '').split('\n')) {
    const line = raw.replace(/#.*$/, '').trim();
    const name = line.replace(/\[.*$/, '').replace(/^\+/, '').replace(/_/g, ' ').trim();
    const inherited = line.startsWith('+') ? [...(codes.get(names[0] ?? '') ?? [])] : [];
    if (name && !line.startsWith('+')) names = [];
    if (name) names.push(name);
    const own = codesOf(line);
    for (const known of own.length > 0 ? names : [name]) {
      if (!known) continue;
      const set = codes.get(known) ?? new Set<string>();
      for (const code of [...own, ...inherited]) set.add(code);
      codes.set(known, set);
    }
  }
  return [...codes]
    .filter(([name, set]) => /^[A-Z]/.test(name) && set.size > 0)
    .map(([name, set]) => [name, [...set].join('|')]);
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

/** Does an actor's name stand for the code? Codes of agents and sectors stand before or behind. */
function stands(entity: string, code: string): boolean {
  return entity.split('|').some((known) => code.includes(known));
}

const MUTUAL = new Set(['consult', 'cooperate', 'agree', 'support', 'sanction']);

function matches(claim: Claim, gold: Gold): boolean {
  if (!WEIS[gold.root]!.includes(claim.predicate)) return false;
  const straight = stands(claim.subject, gold.source) && stands(claim.object, gold.target);
  const swapped = stands(claim.subject, gold.target) && stands(claim.object, gold.source);
  return straight || (swapped && MUTUAL.has(claim.predicate));
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
