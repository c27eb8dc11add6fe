const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a reference such as `amp`, `#38` or `#x26` stands for; undefined for one that XML does not know by itself. */
function referred(reference: string): string | undefined {
  if (!reference.startsWith('#')) return Object.hasOwn(NAMED, reference) ? NAMED[reference] : undefined;
  const hex = /^#x([0-9a-f]{1,6})$/i.exec(reference);
  const decimal = /^#(\d{1,7})$/.exec(reference);
  const code = hex ? Number.parseInt(hex[1]!, 16) : decimal ? Number(decimal[1]) : Number.NaN;
  if (!(code <= 0x10ffff)) return undefined;
  return code === 0 || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

/** Resolves references in a text; calls `fail` for one that is unknown, which never returns. */
export function decodeXml(text: string, fail: (what: string) => never): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,32})(;?)/g, (_, reference: string, end: string) => {
    const value = end ? referred(reference) : undefined;
    return value ?? fail(`"&${reference}" is not a reference that XML knows`);
  });
}
