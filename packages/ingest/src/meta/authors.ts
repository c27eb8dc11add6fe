import { oneLine } from '../text/characters.js';

const NOT_A_NAME =
  /^(?:admin|administrator|editor|editors?|staff|(?:staff|senior|special|guest|contributing) \p{L}+|author|web ?master|newsroom|desk|unknown|none|null|undefined|anonymous|guest|user|\d+|.{0,40}\b(?:desk|bureau|newsroom|stringer|correspondents?|agencies|services?|team|newsdesk|reporters?))$/iu;
const LEAD =
  /^(?:(?:written|posted|published|reported|story|words|text|report|article|author|reporting|photos?)\s+)?(?:by|von|por|par)[:\s]+/iu;

function oneAuthor(raw: string): string {
  return oneLine(raw)
    .replace(LEAD, '')
    .replace(/\s*[|•·–—]\s.*$/u, '')
    .replace(/\s*\((?:[^)]*)\)$/u, '')
    .replace(
      /,\s*(?:staff writer|senior (?:correspondent|reporter|editor)|correspondent|reporter|contributor|editor)s?$/iu,
      '',
    )
    .replace(/^[\s,;:@–—-]+|[\s,;:–—-]+$/gu, '');
}

/** "By Jane Doe and John Roe" → ["Jane Doe", "John Roe"]. Names of roles, addresses and dates are no authors. */
export function cleanAuthors(raw: readonly string[]): string[] {
  const names = raw
    .flatMap((line) =>
      oneLine(line)
        .replace(LEAD, '')
        .split(/\s*(?:;|\s\/\s|\s&\s|\sand\s|,(?!\s*(?:Jr|Sr|II|III|PhD|MD)\b))\s*/u),
    )
    .map(oneAuthor)
    .filter((name) => /\p{L}{2}/u.test(name) && name.length <= 80 && !NOT_A_NAME.test(name))
    .filter((name) => !/^(?:https?:|www\.|@)|[<>{}]|\d{4}/u.test(name));
  const isFull = names.some((name) => name.includes(' '));
  // Beside full names, "bromano" is somebody's account.
  const kept = isFull ? names.filter((name) => name.includes(' ') || /^\p{Lu}/u.test(name)) : names;
  return [...new Set(kept)].slice(0, 12);
}
