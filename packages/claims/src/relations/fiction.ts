import type { SentenceScene } from '../scene.js';
import { lemma, word } from '../tree.js';

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const WORKS = set(
  'film movie drama novel series sitcom telenovela thriller comedy musical episode plot storyline screenplay soap',
);
const TELLING = set(
  'follow tell star centre center revolve feature chronicle portray depict explore recount narrate see focus',
);
const FAR = 7;

/** "The film follows Ana Sol, a banker at": who people of a story are, nobody is. */
export function isFiction({ reader, first, last }: SentenceScene): boolean {
  const { tree } = reader.scene;
  for (let token = first; token < last; token++) {
    const noun = lemma(tree, token);
    if (noun === 'character' && /^(?:named|called|of|,)$/.test(token + 1 < last ? word(tree, token + 1) : ''))
      return true;
    if (
      /^(?:played|portrayed)$/.test(word(tree, token)) &&
      word(tree, Math.min(token + 1, last - 1)) === 'by'
    )
      return true;
    if (!WORKS.has(noun)) continue;
    for (let verb = token + 1; verb < last && verb <= token + FAR; verb++)
      if (TELLING.has(lemma(tree, verb))) return true;
  }
  return false;
}
