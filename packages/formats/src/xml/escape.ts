import { clean, type OnDrop } from '../text/characters.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML, in an attribute or between tags; what XML forbids is dropped and told. */
export function escapeXml(text: string, onDrop: OnDrop): string {
  if (!SUSPECT.test(text)) return text;
  return clean(text, onDrop).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!);
}
