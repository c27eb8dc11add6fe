import { expect, test } from 'vitest';
import { PARAGRAPHS, page, TITLE } from '../testing/article.js';
import { extractPage } from './extract.js';

test('the article without what is around it', () => {
  expect(extractPage(page()).blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
});

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test('metadata from JSON-LD in a graph', () => {
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'Quay Gazette' },
      {
        '@type': ['NewsArticle'],
        headline: `${TITLE} &amp; more`,
        datePublished: '2022-01-13T10:05:00+01:00',
        author: [{ '@type': 'Person', name: 'Ann Holm' }, { name: 'Tom Reed' }],
        publisher: { '@id': '#org' },
        mainEntityOfPage: { '@id': 'https://quay.example/gate' },
      },
    ],
  };
  const found = extractPage(page({ head: ld(graph), title: `${TITLE} & more` }));
  expect(found).toMatchObject({
    title: `${TITLE} & more`,
    published: '2022-01-13T10:05:00+01:00',
    authors: ['Ann Holm', 'Tom Reed'],
    publisher: 'Quay Gazette',
    uri: 'https://quay.example/gate',
  });
});

test('metadata from meta tags and the canonical link', () => {
  const head = `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Quay Gazette">
    <meta name="author" content="By Ann Holm"><meta property="article:published_time" content="2022-01-13">
    <link rel="canonical" href="https://quay.example/gate?utm_source=feed">`;
  expect(extractPage(page({ head }))).toMatchObject({
    title: TITLE,
    published: '2022-01-13',
    authors: ['Ann Holm'],
    publisher: 'Quay Gazette',
    uri: 'https://quay.example/gate',
  });
});

test('without metadata: the title without its site, the date in a time element, the site from the title', () => {
  const body = '<p class="by">By Ann Holm</p><time datetime="2022-01-13T08:00:00Z">Thursday</time>';
  expect(extractPage(page({ body }))).toMatchObject({
    title: TITLE,
    published: '2022-01-13T08:00:00Z',
    publisher: 'The Quay Gazette',
    authors: ['Ann Holm'],
  });
});

const label = (name: string, value: string) =>
  `<meta name="twitter:label1" content="${name}"><meta name="twitter:data1" content="${value}">`;

test.each([
  ['a label for cards', { head: label('Written by', 'Ann Holm') }, ['Ann Holm']],
  ['another label', { head: label('Est. reading time', 'Ten Minutes') }, []],
  [
    'a card',
    { body: '<p>Posted by <span class="author vcard"><a class="fn">Ann Holm</a></span></p>' },
    ['Ann Holm'],
  ],
  ['a link', { body: '<p><a rel="author" href="/ann">Ann Holm</a></p>' }, ['Ann Holm']],
  [
    'a name beside an account',
    { head: '<meta name="author" content="aholm">', body: '<i class="p-author h-card">Ann Holm</i>' },
    ['Ann Holm'],
  ],
  [
    'a card, not a comment',
    { body: '<p class="comment-author vcard">Tom Reed</p><p class="author vcard">Ann Holm</p>' },
    ['Ann Holm'],
  ],
])('the author of a blog post, from %s', (_, parts, authors) => {
  expect(extractPage(page(parts)).authors).toEqual(authors);
});

test('the date in the address comes last; none is invented', () => {
  expect(extractPage(page(), 'https://quay.example/2022/01/13/gate').published).toBe('2022-01-13');
  expect(extractPage(page()).published).toBeUndefined();
});

test('a title that is a description in JSON-LD gives way to the headline that the page shows', () => {
  const head = ld({ '@type': 'Article', headline: 'What is known about harbours', name: TITLE });
  expect(extractPage(page({ head })).title).toBe(TITLE);
});

test('an address with another scheme than http is not taken', () => {
  const head =
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">';
  expect(extractPage(page({ head })).uri).toBeUndefined();
});

test('headings, lists, quotes, tables and captions keep their kind', () => {
  const body = `<h2>What is damaged</h2><ul><li>The gate of the north</li><li>A crane</li></ul>
    <blockquote><p>We will repair it, the minister said to the press.</p></blockquote>
    <table><tr><th>Gate</th><th>State</th></tr><tr><td>North</td><td>closed</td></tr></table>
    <p><strong>What comes next</strong></p>`;
  const kinds = extractPage(page({ body })).blocks.map(({ kind, text }) => `${kind}: ${text}`);
  expect(kinds.slice(0, 7)).toEqual([
    'heading: What is damaged',
    'list: The gate of the north',
    'list: A crane',
    'quote: We will repair it, the minister said to the press.',
    'table: Gate State',
    'table: North closed',
    'heading: What comes next',
  ]);
});

test('the text in JSON-LD stands in for an article that the page hides', () => {
  const head = ld({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n\n') });
  const hidden = `<html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1><p>Subscribe to read on, it is worth it.</p></body></html>`;
  expect(extractPage(hidden).blocks.map((block) => block.text)).toEqual(PARAGRAPHS);
  const shorter = ld({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS[0] });
  expect(extractPage(page({ head: shorter })).blocks).toHaveLength(PARAGRAPHS.length);
});
