const VOWEL = /[aeiou]/;

function doubled(verb: string): boolean {
  const [a, b, c] = [verb.at(-3) ?? '', verb.at(-2) ?? '', verb.at(-1) ?? ''];
  return !VOWEL.test(a) && VOWEL.test(b) && !VOWEL.test(c) && !'wxy'.includes(c);
}

/**
 * The regular forms of an English verb, for words that the lemmatiser does not know: "boycotted", "ceded". Irregular verbs
 * are in every lemmatiser.
 */
export function verbForms(verb: string): string[] {
  const last = verb.at(-1)!;
  if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(verb.at(-2) ?? '')) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const forms = [verb, s, `${verb}ed`, `${verb}ing`];
  return doubled(verb) ? [...forms, `${verb}${last}ed`, `${verb}${last}ing`] : forms;
}

/** Takes a plural "s" off a noun, so that "troops" and "ties" match however they were lemmatised. */
export function singular(noun: string): string {
  if (noun.length > 4 && noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}
