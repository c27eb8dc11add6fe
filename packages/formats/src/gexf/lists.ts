/** Reads a quoted item that starts at `from`; gives the text and the index behind the closing quote. */
function quoted(text: string, from: number): [string, number] {
  const quote = text[from]!;
  let out = '';
  let at = from + 1;
  for (; at < text.length && text[at] !== quote; at++) {
    if (text[at] === '\\' && at + 1 < text.length) at++;
    out += text[at];
  }
  return [out, at + 1];
}

/** The items of `a, "b, c", 'd'`, separated by commas. */
function items(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at <= text.length) {
    while (text[at] === ' ') at++;
    let value: string;
    if (text[at] === '"' || text[at] === "'") [value, at] = quoted(text, at);
    else {
      const comma = text.indexOf(',', at);
      const end = comma === -1 ? text.length : comma;
      value = text.slice(at, end).trim();
      at = end;
    }
    found.push(value);
    const comma = text.indexOf(',', at);
    at = comma === -1 ? text.length + 1 : comma + 1;
  }
  return found;
}

/** The items of a GEXF list: `[a, "b, c"]` of 1.3, or `a|b`, `a;b`, `a,b` of older files. */
export function parseList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
    const inner = trimmed.slice(1, -1).trim();
    return inner === '' ? [] : items(inner);
  }
  if (trimmed === '') return [];
  const separator = ['|', ';', ','].find((mark) => trimmed.includes(mark));
  return separator ? trimmed.split(separator).map((part) => part.trim()) : [trimmed];
}
