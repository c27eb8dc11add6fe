import type { TokenList } from './token-list.js';

const SEPARATORS = new Set([...'*_=~-#'].map((sign) => sign.charCodeAt(0)));
const LEAST_SEPARATOR = 4;
const LONGEST = 12;
const LINE = 30;

const isSign = (text: string, at: number) => SEPARATORS.has(text.charCodeAt(at));

/** A row of signs that parts one thing from the next: "====", "****". */
export function isSeparator(text: string, tokens: TokenList, token: number): boolean {
  const start = tokens.start[token]!;
  return tokens.end[token]! - start >= LEAST_SEPARATOR && isSign(text, start) && isSign(text, start + 1);
}

/** Whether a token is a face (":-)") or the time at the end of a mail's first line ("02/13/2001 08:02 PM"). */
export function endsAsMailDoes(text: string, tokens: TokenList, token: number): boolean {
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  if (end - start > LONGEST) return false;
  if (/^[:;=][-']?[()DP]$/.test(text.slice(start, end))) return true;
  if (!/^(\d\d?:\d\d(:\d\d)?|[AP]M)$/.test(text.slice(start, end))) return false;
  const line = text.slice(Math.max(0, end - LINE), end);
  return (
    /\d\d?\/\d\d?\/\d{2,4} \d\d?:\d\d(:\d\d)?( [AP]M)?$/.test(line) &&
    !/^ [AP]M\b/.test(text.slice(end, end + 4))
  );
}
