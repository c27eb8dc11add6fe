import { type Document, type EntityType, type Mention, SENTENCE_KIND } from '@newsgraph/schema';
import type { Words } from '../model/words.js';
import { type Gazetteer, kindsOf } from '../names/gazetteer.js';
import { PERSON_CLASS } from '../names/labels.js';
import type { NameSpan } from '../names/spans.js';
import { typeOfName } from '../names/types.js';
import type { Layout } from './layout.js';

const HEADING = SENTENCE_KIND.indexOf('heading');

/** Where names are made into mentions. */
export interface MentionContext {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly document: Document;
  readonly layout: Layout;
}

/** Letters with spaces between them are one word: "U. S." */
const closed = (tokens: readonly string[]): readonly string[] =>
  tokens.length > 1 && tokens.every((token) => /^\p{Lu}?\.?$/u.test(token)) ? [tokens.join('')] : tokens;

/** Bits of the gazetteer kinds of a phrase. */
function phraseKinds({ words, gazetteer }: MentionContext, tokens: readonly string[]): number {
  words.trim();
  const ids = Int32Array.from(tokens, (token) => words.intern(token, 0, token.length));
  return kindsOf(gazetteer, words, { ids, at: 0, length: tokens.length });
}

/** The type of a name; what the model took for a person is one, whatever its words. */
function typeOf(context: MentionContext, { first, last, nameClass }: NameSpan): EntityType | undefined {
  if (nameClass === PERSON_CLASS) return 'person';
  const { document, layout } = context;
  const { start, end } = layout.tokens;
  const phrase = Array.from({ length: last - first }, (_, i) =>
    document.text.slice(start[first + i]!, end[first + i]!),
  );
  return typeOfName({
    nameClass,
    kinds: phraseKinds(context, closed(phrase)),
    words: phrase.map((word) => word.toLowerCase()),
  });
}

function toMention(context: MentionContext, span: NameSpan): Mention | undefined {
  const { document, layout } = context;
  const { tokens } = layout;
  const type = typeOf(context, span);
  if (!type) return undefined;
  const first = layout.first[span.sentence]!;
  return {
    document: document.id,
    start: tokens.start[span.first]!,
    end: tokens.end[span.last - 1]!,
    type,
    form: 'name',
    score: span.score,
    sentence: { start: tokens.start[first]!, end: tokens.end[layout.last[span.sentence]! - 1]! },
  };
}

/** Names with their types. One in a heading counts only if the text has it too: headings are often page furniture. */
export function toMentions(context: MentionContext, spans: readonly NameSpan[]): Mention[] {
  const { document, layout } = context;
  const found = spans.map((span) => toMention(context, span));
  const isHeading = (i: number) => layout.kind[spans[i]!.sentence] === HEADING;
  if (!layout.kind.includes(HEADING)) return found.filter((name) => name !== undefined);
  const textOf = (name: Mention) => document.text.slice(name.start, name.end);
  const inText = new Set(found.flatMap((name, i) => (name && !isHeading(i) ? textOf(name) : [])));
  return found.flatMap((name, i) => (name && (!isHeading(i) || inText.has(textOf(name))) ? name : []));
}
