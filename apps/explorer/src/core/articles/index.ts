export { type ArticleClaim, articleClaims } from './claims.js';
export { type ArticleMention, articleMentions } from './mentions.js';
export { type ArticlePiece, articlePieces } from './pieces.js';
export { type ArticleText, articleTexts, textsFromLines } from './texts.js';
