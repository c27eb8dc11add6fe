import { sentenceOf } from '@newsgraph/schema';
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
