/** Fields that stand before the text of a Markdown file, and the text itself. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string | string[]>>;
  readonly body: string;
}

const FRONT_MATTER = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n\1[ \t]*(?:\r?\n|$)/;
const PAIR = /^([\w-]{1,60})\s*[:=]\s*(.*)$/;
const ITEM = /^\s+-\s+(.+)$/;

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1,?$/, '$2');
}

function parsedValue(source: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(source.trim());
  return list ? list[1]!.split(',').map(unquoted) : unquoted(source);
}

/**
 * The `key: value` lines of YAML and the `key = value` lines of TOML front matter, with lists of one level. Deeper values
 * are passed over: metadata of articles has none.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = FRONT_MATTER.exec(text);
  const fields = new Map<string, string | string[]>();
  let last = '';
  for (const line of match?.[2]?.split(/\r?\n/) ?? []) {
    const pair = PAIR.exec(line);
    const item = ITEM.exec(line)?.[1];
    if (pair) {
      last = pair[1]!;
      fields.set(last, parsedValue(pair[2]!));
    } else if (item && last !== '') {
      const known = fields.get(last);
      fields.set(last, [...(Array.isArray(known) ? known : []), unquoted(item)]);
    }
  }
  return { fields: Object.fromEntries(fields), body: match ? text.slice(match[0].length) : text };
}
