import { oneLine } from '../text/characters.js';

const NOT_A_NAME =
  /^(?:admin|administrator|editor|editors?|staff|(?:staff|senior|special|guest|contributing) \p{L}+|author|web ?master|newsroom|desk|unknown|none|null|undefined|anonymous|guest|user|\d+|.{0,40}\b(?:desk|bureau|newsroom|stringer|correspondents?|agencies|services?|team|newsdesk|reporters?))$/iu;
const LEAD =
  /^(?:(?:written|posted|published|reported|story|words|text|report|article|author|reporting|photos?)\s+)?(?:by|von|por|par)[:\s]+/iu;

/** Pieces of a date line that was taken for a byline. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d{1,2})\b/iu;

function oneAuthor(raw: string): string {
  return (
    oneLine(raw)
      .replace(LEAD, '')
      .replace(/\s*[|•·–—]\s.*$/u, '')
      .replace(/\s*\((?:[^)]*)\)$/u, '')
      // "Ann Holm in Nairobi"
      .replace(/(?<=\p{L}\s\p{L}[^,]{0,60})\s+in\s+\p{Lu}[\p{L} .’'-]*$/u, '')
      .replace(
        /,\s*(?:staff writer|senior (?:correspondent|reporter|editor)|correspondent|reporter|contributor|editor)s?$/iu,
        '',
      )
      .replace(/^[\s,;:@–—-]+|[\s,;:–—-]+$/gu, '')
  );
}

/** "By Jane Doe and John Roe" → ["Jane Doe", "John Roe"]. Names of roles, addresses and dates are no authors. */
export function cleanAuthors(raw: readonly string[]): string[] {
  const names = raw
    .flatMap((line) =>
      oneLine(line)
        .replace(LEAD, '')
        .split(/\s*(?:;|\s\/\s|\s&\s|\s(?:and|AND)\s|,(?!\s*(?:Jr|Sr|II|III|PhD|MD)\b))\s*/u),
    )
    .map(oneAuthor)
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 80 && !NOT_A_NAME.test(name))
    .filter((name) => !DAY.test(name))
    .filter((name) => !/^(?:https?:|www\.|@)|[<>{}]|\d{4}/u.test(name));
  const isFull = names.some((name) => name.includes(' '));
  // Beside full names, "bromano" is somebody's account.
  const kept = isFull ? names.filter((name) => name.includes(' ') || /^\p{Lu}/u.test(name)) : names;
  return [...new Set(kept)].slice(0, 12);
}
