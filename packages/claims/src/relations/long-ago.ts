import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { word } from '../tree.js';
import type { RolePhrase } from './role-phrases.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DECADE = /^(?:1[5-9]|20)\d\ds?$/;
/** Years before the article. Who held an office at the beginning of so old a sentence holds it no more. */
const LONG = 20;
/** Who was named so many years ago may have left. */
const TERM = 15;
const FAR = 16;

function yearOf({ document }: SentenceScene): number {
  const year = Number(document.published?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : Number.NaN;
}

/** "In 1903, President Ana Sol ...", "the 100th anniversary of", "a century ago": the sentence tells of another time. */
export function isLongAgo(scene: SentenceScene): boolean {
  const { reader, first, last } = scene;
  const { tree } = reader.scene;
  const opening = first + 1 < last && word(tree, first) === 'in' ? word(tree, first + 1) : '';
  if (YEAR.test(opening)) {
    const now = yearOf(scene);
    if (Number(opening) <= (Number.isNaN(now) ? 1990 : now - LONG)) return true;
  }
  for (let token = first + 1; token < last; token++) {
    const mark = word(tree, token);
    if (mark === 'ago' && /^centur(?:y|ies)$/.test(word(tree, token - 1))) return true;
    if (mark === 'anniversary' && /^(?:[5-9]\d|\d{3})(?:th|st|nd|rd)$/.test(word(tree, token - 1)))
      return true;
  }
  return false;
}

/** "introduced by President Ana Sol in 1984": what stands behind a name tells of the days of its title. */
export function isOfOldYear(scene: SentenceScene, { last }: Participant): boolean {
  const { tree } = scene.reader.scene;
  if (last + 1 >= scene.last || word(tree, last) !== 'in' || !YEAR.test(word(tree, last + 1))) return false;
  const now = yearOf(scene);
  return Number(word(tree, last + 1)) <= (Number.isNaN(now) ? 1990 : now - LONG);
}

/** "in 1948", "in the 1970s", wherever it stands in a sentence. */
export function tellsOldYear(scene: SentenceScene): boolean {
  const { tree } = scene.reader.scene;
  for (let token = scene.first + 1; token < scene.last; token++) {
    const year = word(tree, token);
    if (!DECADE.test(year)) continue;
    const mark = word(tree, token - 1) === 'the' ? token - 2 : token - 1;
    if (mark < scene.first || word(tree, mark) !== 'in') continue;
    const now = yearOf(scene);
    return Number(year.slice(0, 4)) <= (Number.isNaN(now) ? 1990 : now - LONG);
  }
  return false;
}

/** "was named director in 1964": given by a verb so many years before the article. */
export function isGivenLongAgo(scene: SentenceScene, { verb, noun }: RolePhrase): boolean {
  const now = yearOf(scene);
  if (verb === undefined) return false;
  const { tree } = scene.reader.scene;
  for (let token = verb + 1; token < scene.last && token < noun + FAR; token++)
    if (word(tree, token - 1) === 'in' && YEAR.test(word(tree, token)))
      return Number(word(tree, token)) <= (Number.isNaN(now) ? 2000 : now - TERM);
  return false;
}
