import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCATION, type NamedSentence, type NameSpan, ORGANIZATION, OTHER, PERSON } from './names.js';

const TYPES: Readonly<Record<string, number>> = {
  PER: PERSON,
  PERSON,
  LOC: LOCATION,
  LOCATION,
  ORG: ORGANIZATION,
  ORGANIZATION,
  PRO: OTHER,
  PRODUCT: OTHER,
  FIN: OTHER,
  FINANCIAL: OTHER,
  MISC: OTHER,
};

const SMALL = new Set(["of", 'the', 'for', 'and', '&', "'s", '-', '/', '.', 'de', 'al', 'bin', 'van', 'von']);
/** Names are annotated in the first sentences only. */
const ANNOTATED_SENTENCES = 6;

interface Token {
  readonly text: string;
  readonly sentence: number;
}

function readTokens(xml: string): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const match of xml.matchAll(/<wf id="(\d+)" sent="(\d+)"[^>]*>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?<\/wf>/gs)) {
    tokens.set(match[1]!, { text: match[3]!.trim(), sentence: Number(match[2]) });
  }
  return tokens;
}

function readTerms(xml: string): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const match of xml.matchAll(/<term id="([^"]+)"[^>]*>(.*?)<\/term>/gs)) {
    terms.set(match[1]!, [...match[2]!.matchAll(/<target id="([^"]+)"/g)].map((target) => target[1]!));
  }
  return terms;
}

function isName(words: readonly string[]): boolean {
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word.toLowerCase()))
  );
}

interface Mention {
  readonly tokens: readonly string[];
  readonly nameClass: number;
}

function readMentions(xml: string, tokens: Map<string, Token>): Mention[] {
  const terms = readTerms(xml);
  const mentions: Mention[] = [];
  const entities = /<entities>(.*?)<\/entities>/s.exec(xml)?.[1] ?? '';
  for (const entity of entities.matchAll(/<entity id="[^"]*" type="([^"]*)"[^>]*>(.*?)<\/entity>/gs)) {
    const nameClass = TYPES[entity[1]!.toUpperCase()];
    if (nameClass === undefined) continue;
    for (const span of entity[2]!.matchAll(/<span>(.*?)<\/span>/gs)) {
      const targets = [...span[1]!.matchAll(/<target id="([^"]+)"/g)].flatMap(([, id]) => terms.get(id!) ?? [id!]);
      const ids = [...new Set(targets)].filter((id) => tokens.has(id)).sort((a, b) => Number(a) - Number(b));
      while (ids.length > 0 && /^(the|a|an)$/i.test(tokens.get(ids[0]!)!.text)) ids.shift();
      if (isName(ids.map((id) => tokens.get(id)!.text))) mentions.push({ tokens: ids, nameClass });
    }
  }
  return mentions.sort((a, b) => b.tokens.length - a.tokens.length);
}

function readDocument(xml: string): NamedSentence[] {
  const tokens = readTokens(xml);
  const owner = new Map<string, Mention>();
  for (const mention of readMentions(xml, tokens)) for (const id of mention.tokens) owner.set(id, mention);
  const sentences = new Map<number, [string, Mention | undefined][]>();
  for (const [id, token] of tokens) {
    if (token.sentence > ANNOTATED_SENTENCES || token.text === '') continue;
    const rows = sentences.get(token.sentence) ?? [];
    rows.push([token.text, owner.get(id)]);
    sentences.set(token.sentence, rows);
  }
  return [...sentences.values()].map((rows) => {
    const spans: NameSpan[] = [];
    rows.forEach(([, mention], i) => {
      if (!mention || (i > 0 && rows[i - 1]![1] === mention)) return;
      let last = i;
      while (last < rows.length && rows[last]![1] === mention) last++;
      spans.push({ first: i, last, nameClass: mention.nameClass });
    });
    return { tokens: rows.map(([text]) => text), spans };
  });
}

/** The Wikinews articles of MEANTIME, one list of sentences each. */
export function readMeantime(folder: string): NamedSentence[][] {
  const topics = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = topics.flatMap((topic) => readdirSync(join(folder, topic.name)).map((file) => join(folder, topic.name, file)));
  return files
    .filter((file) => file.endsWith('.naf'))
    .sort()
    .map((file) => readDocument(readFileSync(file, 'utf8')));
}
