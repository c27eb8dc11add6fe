import { type NamedSentence, type NameSpan, PERSON } from './names.js';

const PRONOUNS = new Set('i you he she it we they me him her us them who which that this his its their our my himself itself'.split(' '));

const TITLES = new Set(
  `mr mrs ms miss dr prof professor president vice prime minister premier secretary chancellor pope king queen prince
  princess sir lord lady senator sen governor gov rep representative gen general col colonel capt captain sgt sergeant lt
  lieutenant maj major judge justice imam sheikh sheik bishop archbishop ceo chairman chairwoman chairperson director
  spokesman spokeswoman spokesperson ambassador mayor deputy chief executive officer head leader former foreign the of a
  an`.split(/\s+/),
);

const plain = (token: string) => token.toLowerCase().replace(/\.$/, '');

/** "US" and "IT" are none. */
function isPronoun(token: string): boolean {
  return PRONOUNS.has(plain(token)) && (token.length === 1 || token !== token.toUpperCase());
}

/** A person without the titles before the name; nothing when only titles or a pronoun are left. */
function withoutTitles(tokens: readonly string[], span: NameSpan): NameSpan | undefined {
  let first = span.first;
  while (first < span.last && (TITLES.has(plain(tokens[first]!)) || tokens[first] === '.')) first++;
  return first < span.last ? { ...span, first } : undefined;
}

/** Names as we want them: no pronouns, no titles, no article in front. */
export function cleanNames(sentence: NamedSentence): NamedSentence {
  const { tokens } = sentence;
  const spans = sentence.spans.flatMap((span) => {
    if (span.last - span.first === 1 && isPronoun(tokens[span.first]!)) return [];
    if (span.nameClass === PERSON) return withoutTitles(tokens, span) ?? [];
    const article = /^(the|a|an)$/.test(tokens[span.first]!);
    const first = article && span.last - span.first > 1 ? span.first + 1 : span.first;
    return { ...span, first };
  });
  return { tokens, spans };
}
