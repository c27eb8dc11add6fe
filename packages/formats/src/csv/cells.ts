/** What a spreadsheet would run as a formula, with or without quotes of ours before it. */
const FORMULA = /^'*[=+\-@\t\r]/;
const QUOTED_FORMULA = /^'+[=+\-@\t\r]/;

/**
 * A text as a CSV cell (RFC 4180). One that a spreadsheet would run as a formula gets a quote before it, which
 * {@link unguarded} takes away.
 */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function unguarded(text: string): string {
  return QUOTED_FORMULA.test(text) ? text.slice(1) : text;
}
