/** An absolute http(s) address without fragment and tracking parameters, or undefined for anything else. */
export function webAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 4000) return undefined;
  try {
    const address = new URL(value.trim(), base);
    if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;
    address.hash = '';
    address.username = '';
    address.password = '';
    for (const key of [...address.searchParams.keys()]) {
      if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/i.test(key)) address.searchParams.delete(key);
    }
    return address.href;
  } catch {
    return undefined;
  }
}

/** A path as given: forward slashes, no control characters. Anything with another scheme than http(s) is dropped. */
export function inputAddress(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^https?:/i.test(value)) return webAddress(value);
  // "C:\news" is a path; "javascript:..." is not.
  if (/^[a-z][a-z0-9+.-]+:/i.test(value)) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  return value.replaceAll('\\', '/').replace(/[\u0000-\u001f\u007f]/g, '');
}
