import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LinkedDocument, Mention } from '@newsgraph/schema';
import type { Measure } from '../task.js';
import type { Machine } from './articles.js';

const FOLDER = fileURLToPath(new URL('own', import.meta.url));

/** A place of an article and whom it means: `=Label` of the base, a word of our own for anybody else, `+` between several, `T:` before a team. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

interface MarkedArticle {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Reads `[words|key]` marks; those without a key only keep the words. */
export function readMarked(id: string, file: string): MarkedArticle {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  const source = file.slice(file.indexOf('\n') + 1);
  for (const mark of source.matchAll(/\[([^\]|]*)\|([^\]]*)\]/g)) {
    text += source.slice(at, mark.index);
    const start = text.length;
    text += mark[1]!;
    if (mark[2] !== '') marks.push({ start, end: text.length, key: mark[2]! });
    at = mark.index + mark[0].length;
  }
  return { id, published: file.slice(0, 10), text: text + source.slice(at), marks };
}

function mentionAt({ mentions }: LinkedDocument, { start, end }: Mark): Mention | undefined {
  return (
    mentions.find((one) => one.start < end && one.end >= end) ??
    mentions.find((one) => one.start < end && one.end > start)
  );
}

function isOwn(key: string): boolean {
  return !/^=|^T:|\+/.test(key);
}

/** Which entity each of our own words stands for: the one that most of its names got, each entity once. */
function ownersOf(linked: LinkedDocument, marks: readonly Mark[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const mark of marks) {
    const found = isOwn(mark.key) ? mentionAt(linked, mark) : undefined;
    if (found?.form !== 'name' || !found.entity) continue;
    const own = votes.get(mark.key) ?? new Map<string, number>();
    own.set(found.entity, (own.get(found.entity) ?? 0) + 1);
    votes.set(mark.key, own);
  }
  const owners = new Map<string, string>();
  const used = new Set<string>();
  for (const [key, own] of votes) {
    const [best] = [...own].sort((a, b) => b[1] - a[1])[0]!;
    if (!used.has(best)) owners.set(key, best);
    used.add(best);
  }
  return owners;
}

type Answer = 'right' | 'wrong' | 'missed';

function answers({ knowledge, linker, analyze }: Machine, article: MarkedArticle): Answer[] {
  const document = { ...article, language: 'en' };
  const linked = linker.link(document, analyze(document));
  const owners = ownersOf(linked, article.marks);
  const means = (key: string, id: string | undefined): boolean => {
    if (id === undefined) return false;
    if (key.startsWith('=')) return !id.includes('#') && knowledge.entity(id)?.label === key.slice(1);
    return id.includes('#') && owners.get(key) === id;
  };
  return article.marks.map((mark) => {
    const found = mentionAt(linked, mark);
    if (!found) return 'missed';
    if (mark.key.startsWith('T:')) return found.via === 'team' ? 'right' : 'wrong';
    const keys = mark.key.split('+');
    const ids = found.members ?? [found.entity];
    const same = ids.length === keys.length && keys.every((key) => ids.some((id) => means(key, id)));
    return same ? 'right' : 'wrong';
  });
}

/** Whom each marked name, pronoun and description of 14 articles of our own means. */
export function* measureOwn(machine: Machine): Iterable<Measure> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  const all = files
    .sort()
    .flatMap((file) => answers(machine, readMarked(file, readFileSync(join(FOLDER, file), 'utf8'))));
  const right = all.filter((one) => one === 'right').length;
  const found = all.filter((one) => one !== 'missed').length;
  const base = { task: 'linking', set: 'articles (our own)' };
  yield { ...base, measure: 'mentions, precision', value: right / found, n: found };
  yield { ...base, measure: 'mentions, recall', value: right / all.length, n: all.length };
}
