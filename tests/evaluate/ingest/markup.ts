import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DFN|EM|FONT|I|INS|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;

interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<unknown>;
}

function textOf(node: MarkupNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|#comment)$/i.test(node.nodeName)) return '';
  const inside = Array.from(node.childNodes, (child) => textOf(child as MarkupNode)).join('');
  return INLINE.test(node.nodeName.toUpperCase()) ? inside : `\n${inside}\n`;
}

/** All text of some markup; words of neighbouring blocks stay apart. */
export function markupText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return textOf(document.body as unknown as MarkupNode);
}

/** What Readability alone takes for the article: the baseline. */
export function readabilityText(html: string): string {
  const { document } = parseHTML(html);
  try {
    return markupText(new Readability(document).parse()?.content ?? '');
  } catch {
    return '';
  }
}
