const HIGH = 0xd800;
const LOW = 0xdc00;
const AFTER = 0xe000;

/** Whether XML 1.0 allows the code unit by itself. Surrogates are judged in pairs, see {@link widthAt}. */
function allowed(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  return unit < 0xfffe;
}

/**
 * How many code units of a text belong together at an index: 1, or 2 for a surrogate pair, or 0 for a control character
 * that XML forbids, a noncharacter or half a pair, which no file should hold.
 */
export function widthAt(text: string, index: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < HIGH || unit >= AFTER) return allowed(unit) ? 1 : 0;
  const next = text.charCodeAt(index + 1);
  return unit < LOW && next >= LOW && next < AFTER ? 2 : 0;
}

/** Told of each character that is left out. */
export type OnDrop = () => void;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A text without what {@link widthAt} forbids. */
export function clean(text: string, onDrop: OnDrop): string {
  if (!SUSPECT.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; ) {
    const width = widthAt(text, i);
    if (width === 0) onDrop();
    out += text.slice(i, i + width);
    i += width || 1;
  }
  return out;
}
