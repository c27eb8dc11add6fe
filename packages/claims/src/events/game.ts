import { sentenceOf } from '@newsgraph/schema';
import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';

const GAMES = new Set(
  `match goal goals cup league championship championships tournament qualifier semifinal semi-final semifinals quarterfinal final
  finals friendly wicket wickets innings runs medal coach striker midfielder goalkeeper stadium boxing bout soccer football rugby
  cricket basketball tennis volleyball handball hockey olympic olympics fifa uefa grand-prix knockout title champion champions`.split(
    /\s+/,
  ),
);

/** Is the sentence about a game: "defeated Honduras 2-1 in the cup"? Nobody is attacked there. */
export function isGame(tree: Tree, token: number): boolean {
  const { sentences } = tree.analysis;
  const sentence = sentenceOf(tree.analysis, token);
  for (let at = sentences.first[sentence]!; at < sentences.last[sentence]!; at++)
    if (GAMES.has(word(tree, at))) return true;
  return false;
}

/** Words that only games have, as nouns. */
const PLAY = new Set(
  `match wicket wickets innings semifinal semi-final semifinals quarterfinal final finals championship championships tournament
  qualifier qualifiers cup midfielder goalkeeper striker football soccer rugby cricket basketball tennis volleyball handball
  hockey netball playoff playoffs fixture winger batsman bowler scorer squad equaliser equalizer kickoff kick-off`.split(
    /\s+/,
  ),
);
const NOUNS = new Set([POS.NOUN, POS.PROPN]);
const BEATING = new Set(
  'beat beats defeat defeats defeated thrash thrashed lost lose draw drew won edged edge down downed'.split(
    ' ',
  ),
);

/** "2-1": small numbers with a dash between. */
function isScore(tree: Tree, token: number): boolean {
  const text = word(tree, token);
  if (/^\d{1,3}[-–]\d{1,3}$/.test(text)) return true;
  const joint = word(tree, token + 1);
  return (
    /^\d{1,3}$/.test(text) && (joint === '-' || joint === '–') && /^\d{1,3}$/.test(word(tree, token + 2))
  );
}

/** Does the sentence tell of a match between teams that bear the names of countries? */
export function isMatch(tree: Tree, token: number): boolean {
  const { sentences, upos } = tree.analysis;
  const sentence = sentenceOf(tree.analysis, token);
  const last = sentences.last[sentence]!;
  for (let at = sentences.first[sentence]!; at < last; at++) {
    const played = PLAY.has(word(tree, at)) || (word(tree, at) === 'series' && word(tree, at + 1) !== 'of');
    if (played && NOUNS.has(upos[at]!)) return true;
    if (at + 2 < last && BEATING.has(word(tree, token)) && isScore(tree, at)) return true;
  }
  return false;
}
