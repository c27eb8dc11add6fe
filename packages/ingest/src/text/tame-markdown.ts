/** More signs of emphasis and links in one paragraph than this are not writing; parsers take quadratic time for them. */
const MOST_SIGNS = 2000;
/** Nested lists and quotations, counted by the markers at the start of a line. */
const DEEPEST = 60;

const SIGNS = /[_*~`[\]!]/g;
const MARKER = /[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t]|$|>)/y;

function nesting(line: string): number {
  let count = 0;
  MARKER.lastIndex = 0;
  while (count <= DEEPEST && MARKER.test(line)) count++;
  return count;
}

/** Whether some line nests lists or quotations deeper than a parser of Markdown bears. */
export function nestsTooDeep(markdown: string): boolean {
  return markdown.split('\n').some((line) => nesting(line) > DEEPEST);
}

/** The text with the signs of Markdown taken out of paragraphs that consist of little else. */
export function tameMarkdown(markdown: string): string {
  const count = (paragraph: string) => paragraph.match(SIGNS)?.length ?? 0;
  if (count(markdown) <= MOST_SIGNS) return markdown;
  const paragraphs = markdown.split(/\n[ \t\r]*\n/);
  return paragraphs
    .map((paragraph) => (count(paragraph) > MOST_SIGNS ? paragraph.replace(SIGNS, ' ') : paragraph))
    .join('\n\n');
}
