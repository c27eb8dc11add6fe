/** Elements without text of the article; parsing them is most of the work on a modern page. */
const DROPPED = /<(script|style|svg|noscript|iframe|template|canvas|object|video|audio|map|select)\b|<!--/gi;
const LD_JSON = /^[^>]{0,300}type\s*=\s*["']?application\/ld\+json/i;
/** Longest JSON-LD block that is kept. */
const LONGEST_LD = 1_000_000;

/** A page without scripts, styles and drawings, and the JSON-LD blocks that were among them. */
export interface StrippedPage {
  readonly html: string;
  readonly jsonLd: readonly string[];
}

interface Cut {
  readonly end: number;
  /** Where the content begins and ends, when the element is closed. */
  readonly content: readonly [number, number];
}

function findEnd(html: string, from: number, close: RegExp): Cut | undefined {
  close.lastIndex = from;
  const match = close.exec(html);
  return match ? { end: match.index + match[0].length, content: [from, match.index] } : undefined;
}

/**
 * Drops scripts, styles, comments, drawings and players from the source of a page before it is parsed, and returns the
 * JSON-LD blocks. Linear: an element that is never closed is looked for once.
 */
export function stripPage(html: string): StrippedPage {
  const jsonLd: string[] = [];
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  DROPPED.lastIndex = 0;
  for (let match = DROPPED.exec(html); match; match = DROPPED.exec(html)) {
    const tag = match[1]?.toLowerCase() ?? '--';
    if (unclosed.has(tag)) continue;
    const after = match.index + match[0].length;
    const cut = findEnd(html, after, tag === '--' ? /--!?>/g : new RegExp(`</${tag}\\s*>`, 'gi'));
    if (!cut) {
      unclosed.add(tag);
      // As a browser does: the rest of the page belongs to a script or comment that is never closed.
      if (/^(?:script|style|--)$/.test(tag)) return { html: kept + html.slice(from, match.index), jsonLd };
      continue;
    }
    const content = html.slice(...cut.content);
    if (tag === 'script' && content.length < LONGEST_LD && LD_JSON.test(content.slice(0, 400)))
      jsonLd.push(content.slice(content.indexOf('>') + 1));
    // A space keeps the words on both sides apart.
    kept += `${html.slice(from, match.index)} `;
    from = cut.end;
    DROPPED.lastIndex = from;
  }
  return { html: kept + html.slice(from), jsonLd };
}
