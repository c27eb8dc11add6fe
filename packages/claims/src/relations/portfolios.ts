import type { Near } from './role-names.js';

const BODY =
  /\b(?:ministry|department|council|office|government|agency|authority|commission|cabinet|union|party|league|association|federation|congress|parliament|assembly|state)\b/i;
const MINISTERS = new Set(['minister', 'undersecretary', 'under-secretary', 'cs', 'ps', 'mec']);
const MATTERS =
  /\b(?:affairs|agriculture|commerce|communications?|culture|defen[cs]e|development|econom(?:y|ics)|education|energy|environment|finance|fisheries|foreign|gender|health|home|housing|immigration|industry|interior|justice|labou?r|lands?|mines|mining|planning|public|religious|resources|science|security|social|sports?|technology|tourism|trade|transport|treasury|veterans|water|welfare|women|works|youth)\b/i;
/** Is a word a field of ministers: "health", "trade"? */
export const isMatterWord = (word: string) => MATTERS.test(word);

const FOR = new Set(['of', 'for', '']);
/** A field that states share with towns: "local government". */
const LOCAL = /\b(?:local|regional|home) government\b/i;

/** "Minister of Mines and Energy": what was taken for an organization is what the minister is for. */
export function isPortfolio(noun: string, { participant, preposition }: Near): boolean {
  const { type, label, entity } = participant;
  // "Minister of Sasana, Religious Affairs": a place that nobody knows
  if (type === 'place' && preposition !== '' && MINISTERS.has(noun)) return !/^Q\d/.test(entity);
  if (type !== 'organization' || !FOR.has(preposition) || BODY.test(label.replace(LOCAL, ''))) return false;
  const field = MATTERS.test(label);
  if (preposition === '') return MINISTERS.has(noun) && field; // "Rural Development Minister Ana Sol"
  return MINISTERS.has(noun) || (noun === 'secretary' && field);
}
