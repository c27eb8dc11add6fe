import { describe, expect, it } from 'vitest';
import { readHtml, writeHtml } from './html.js';
import { newsGraph } from './testing/graphs.js';
import type { AnyGraph } from './types.js';

const PAGE =
  '<!doctype html><p>$& $1</p><script type="application/json" id="newsgraph-graph"></script><p>end';

function page(graph: AnyGraph, template = PAGE): string {
  return [...writeHtml(graph, { template })].join('');
}

describe('writeHtml', () => {
  it('puts the graph inside the element and leaves the rest of the page alone', () => {
    const html = page(newsGraph());
    expect(
      html.startsWith('<!doctype html><p>$& $1</p><script type="application/json" id="newsgraph-graph">{'),
    ).toBe(true);
    expect(html.endsWith('}\n</script><p>end')).toBe(true);
  });

  it('cannot be broken out of by a title', () => {
    const graph = newsGraph();
    const title = '</script><script>alert(1)</script><!-- \u2028\u2029';
    graph.setAttribute('title', title);
    const html = page(graph);
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(html).not.toMatch(/<!--|[\u2028\u2029]/);
    expect(readHtml(html).getAttribute('title')).toBe(title);
  });

  it.each([
    ['no template', undefined],
    ['an empty page', ''],
    ['a page without the element', '<p>'],
    ['a page with another element', '<script type="application/json" id="other"></script>'],
    ['a page that is filled already', page(newsGraph())],
  ])('refuses %s', (_, template) => {
    const options = template === undefined ? {} : { template };
    expect(() => [...writeHtml(newsGraph(), options)]).toThrow('has no place for it');
  });

  it('reads the graph of a page whose program speaks of such elements', () => {
    const program =
      'const a = /<script\\b(?=[^>]*id="newsgraph-graph")[^>]*>/, b = `<script id="newsgraph-graph"><\\/script>`;';
    const html = page(newsGraph(), `<script>${program}</script>${PAGE}`);
    expect(readHtml(html).size).toBe(4);
  });

  it('looks for its place in linear time', () => {
    const start = performance.now();
    expect(() => page(newsGraph(), '<script '.repeat(100_000))).toThrow('no place');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
