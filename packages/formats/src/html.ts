import { NewsgraphError } from '@newsgraph/schema';
import { readJson } from './json/read.js';
import { writeJson } from './json/write.js';
import type { AnyGraph, ReadOptions, WriteOptions } from './types.js';

const ELEMENT = /<script\b(?=[^>]{0,1000}\bid="newsgraph-graph")[^>]{0,1000}>(?=\s{0,1000}<\/script>)/i;

/** The same with JSON inside; the page's own program may speak of such elements, which have none. */
const FILLED = /<script\b(?=[^>]{0,1000}\bid="newsgraph-graph")[^>]{0,1000}>\s{0,1000}(?=\{)/i;

/** JSON that cannot end its script element, start a comment in it, or end a line of script. */
function guard(json: string): string {
  return json.replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The explorer's standalone page with the graph inside its empty `<script type="application/json" id="newsgraph-graph">`.
 *
 * @throws NewsgraphError `usage` when the template is missing or has no such element.
 */
export function* writeHtml(graph: AnyGraph, { template }: WriteOptions = {}): Generator<string> {
  const place = template === undefined ? null : ELEMENT.exec(template);
  if (!template || !place) {
    throw new NewsgraphError('usage', 'The page to put the graph into has no place for it.', {
      where: 'template',
      hint: 'Give the standalone page of the explorer: it has an empty JSON script with the id newsgraph-graph.',
    });
  }
  const split = place.index + place[0].length;
  yield template.slice(0, split);
  for (const chunk of writeJson(graph)) yield guard(chunk);
  yield template.slice(split);
}

/**
 * Reads the graph out of a page that {@link writeHtml} made.
 *
 * @throws NewsgraphError `input-unsupported` when there is no graph in the page.
 */
export function readHtml(text: string, options: ReadOptions = {}): AnyGraph {
  const element = FILLED.exec(text);
  const start = element ? element.index + element[0].length : -1;
  const end = text.indexOf('</script', start);
  if (!element || end === -1) {
    throw new NewsgraphError('input-unsupported', 'There is no graph in this page.', {
      where: options.name ?? 'page',
      hint: 'Give an explorer page that newsgraph wrote, or a graph file.',
    });
  }
  return readJson(text.slice(start, end), options);
}
