/** Whether a stem is a verb or adjective that exists. */
export type IsWord = (stem: string) => boolean;

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

function plural(word: string): string {
  if (word.length <= 3 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** "decid" → "decide", "stopp" → "stop", "talk" → "talk". */
function restore(stem: string, isWord: IsWord): string {
  if (isWord(stem) && !DOUBLED.test(stem)) return stem;
  if (isWord(`${stem}e`)) return `${stem}e`;
  if (DOUBLED.test(stem)) return isWord(stem) && !isWord(stem.slice(0, -1)) ? stem : stem.slice(0, -1);
  if (isWord(stem) || !/([^aeiou][aeiou]|[aeiou][aeiou])[bcdgkprstvz]$|[cvzu]$|[dlr]g$/.test(stem))
    return stem;
  return /(at|iz|is|ur|uc|ag|iv|ut|ud|id|od|us|os)$|[cvzu]$|[dlr]g$/.test(stem) ? `${stem}e` : stem;
}

function past(word: string, isWord: IsWord): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (!word.endsWith('ed') || word.length < 4) return word;
  return restore(word.slice(0, -2), isWord);
}

function gerund(word: string, isWord: IsWord): string {
  if (!word.endsWith('ing') || !VOWEL.test(word.slice(0, -3)) || word.length < 5) return word;
  if (word.endsWith('ying') && word.length === 5) return `${word[0]}ie`;
  return restore(word.slice(0, -3), isWord);
}

function graded(word: string, ending: string, isWord: IsWord): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : restore(stem, isWord);
}

/** The lemma of a regular lower-case word with a Penn tag. */
export function regularLemma(word: string, tag: string, isWord: IsWord): string {
  switch (tag) {
    case 'NNS':
    case 'VBZ':
      return plural(word);
    case 'VBD':
    case 'VBN':
      return past(word, isWord);
    case 'VBG':
      return gerund(word, isWord);
    case 'JJR':
    case 'RBR':
      return graded(word, 'er', isWord);
    case 'JJS':
    case 'RBS':
      return graded(word, 'est', isWord);
    default:
      return word;
  }
}
