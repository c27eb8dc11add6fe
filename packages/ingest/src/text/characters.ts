// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this file removes
/** What Windows-1252 puts at 0x80-0x9F, where badly decoded text has control characters. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const ODD =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const TAGS = /\udb40[\udc00-\udc7f]/g;
const C1 = /[\u0080-\u009f]/g;
/** Zero-width, bidirectional and soft-hyphen controls, C0 controls, interlinear marks, non-characters. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc\ufffe\uffff]/g;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Text whose C1 controls are the Windows-1252 characters that they were meant to be. */
export function repairWindows1252(text: string): string {
  return text.replace(C1, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);
}

/**
 * Text in NFC without characters that no reader sees: controls, zero-width and bidirectional marks, lone surrogates.
 * Every line break is `\n` (U+2029 is a blank line), every space U+0020 or a tab. Linear.
 */
export function cleanCharacters(text: string): string {
  if (!ODD.test(text)) return text.normalize('NFC');
  return repairWindows1252(text.replace(LINE_BREAKS, '\n').replace(/\u2029/g, '\n\n'))
    .replace(TAGS, '')
    .replace(LONE_SURROGATES, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .normalize('NFC');
}

/** Clean characters, all on one line, single spaces, none at the ends. */
export function oneLine(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim();
}
