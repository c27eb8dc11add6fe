import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PARAGRAPHS, page, TITLE } from './testing/article.js';
import { minimalPdf } from './testing/pdf.js';
import { bytesOf, readAll } from './testing/read.js';

const BODY = PARAGRAPHS.join('\n\n');
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay Gazette</title><link>https://quay.example/</link>
  <item><title>${TITLE}</title><link>https://quay.example/gate</link><pubDate>Thu, 13 Jan 2022 10:05:00 GMT</pubDate>
  <dc:creator>Ann Holm</dc:creator><description>Short.</description>
  <content:encoded><![CDATA[${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Gazette</title>
  <entry><title>${TITLE}</title><link rel="alternate" href="https://quay.example/gate"/><updated>2022-01-14T00:00:00Z</updated>
  <published>2022-01-13T10:05:00Z</published><author><name>Ann Holm</name></author>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></content></entry></feed>`;

const RECORD = {
  headline: TITLE,
  body: BODY,
  url: 'https://quay.example/gate',
  published_at: '2022-01-13T10:05:00Z',
  source: { name: 'Quay Gazette' },
  authors: ['Ann Holm'],
};

const MAIL = `Return-Path: <news@quay.example>
From: Quay Gazette <news@quay.example>
To: readers@quay.example
Subject: ${TITLE}
Date: Thu, 13 Jan 2022 10:05:00 +0000
Message-ID: <1@quay.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${BODY}
`;

const WORD = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${TITLE}</w:t></w:r></w:p>
    ${PARAGRAPHS.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text.slice(0, 30)}</w:t></w:r><w:del><w:r><w:delText>not this</w:delText></w:r></w:del><w:r><w:t>${text.slice(30)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
  ),
});

const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page()}`;
const WARC = `WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/gate\r\nContent-Length: ${bytesOf(http).length}\r\n\r\n${http}\r\n\r\n`;

const csvCell = (text: string) => `"${text.replace(/"/g, '""')}"`;
const CSV = `title;date;text;source\n${[TITLE, '2022-01-13', BODY, 'Quay Gazette'].map(csvCell).join(';')}\n`;

/** The same article in every format; all of them must give the same text. */
const FORMATS: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['gate.html', page()],
  ['gate-without-extension', page()],
  ['gate.txt', `${TITLE}\n\n${BODY}`],
  ['gate.md', `# ${TITLE}\n\n${BODY}`],
  ['gate-front-matter.md', `---\ntitle: "${TITLE}"\ndate: 2022-01-13\n---\n\n${BODY}`],
  ['feed.xml', RSS],
  ['feed.atom', ATOM],
  ['gate.json', JSON.stringify(RECORD)],
  ['wrapped.json', JSON.stringify({ status: 'ok', articles: [RECORD] })],
  [
    'html-inside.json',
    JSON.stringify({ ...RECORD, body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') }),
  ],
  ['gate.jsonl', `${JSON.stringify(RECORD)}\n`],
  ['gate.csv', CSV],
  ['gate.txt.gz', gzipSync(strToU8(`${TITLE}\n\n${BODY}`))],
  ['gate.zip', zipSync({ 'news/gate.html': strToU8(page()), '__MACOSX/._gate.html': strToU8('x') })],
  ['gate.docx', WORD],
  ['gate.eml', MAIL],
  ['box.mbox', `From news@quay.example Thu Jan 13 10:05:00 2022\n${MAIL}`],
  ['gate.warc', WARC],
  ['gate.warc.gz', gzipSync(strToU8(WARC))],
];

test.each(FORMATS)('%s gives the article', async (name, content) => {
  const { documents, skips } = await readAll(name, content);
  expect(skips).toEqual([]);
  expect(documents.map((document) => document.text)).toEqual([`${TITLE}\n\n${BODY}`]);
  expect(documents[0]).toMatchObject({ title: TITLE, language: 'en' });
});

test.each([
  ['feed.xml', RSS],
  ['feed.atom', ATOM],
  ['gate.json', JSON.stringify(RECORD)],
])('%s gives address, date, publisher and author', async (name, content) => {
  expect((await readAll(name, content)).documents[0]).toMatchObject({
    uri: 'https://quay.example/gate',
    published: '2022-01-13T10:05:00Z',
    publisher: 'Quay Gazette',
    authors: ['Ann Holm'],
  });
});

test('a PDF gives its headline and paragraphs, words broken at line ends joined', async () => {
  const pdf = minimalPdf([
    [24, 'Storm closes the gate'],
    [11, 'The harbour master closed the northern gate of Varnholm on Mon-'],
    [11, 'day after a crane had fallen on the quay in the storm of the night.'],
  ]);
  const { documents } = await readAll('gate.pdf', pdf);
  expect(documents[0]?.text).toBe(
    'Storm closes the gate\n\nThe harbour master closed the northern gate of Varnholm on Monday after a crane had fallen on the quay in the storm of the night.',
  );
});

test('a document that newsgraph wrote comes back as it is', async () => {
  const { documents } = await readAll('gate.html', page());
  const again = await readAll('stdin', `${JSON.stringify({ ...documents[0], story: 's1' })}\n`);
  expect(again.documents).toEqual([{ ...documents[0], story: 's1' }]);
});

test('a feed of headlines gives headlines', async () => {
  const feed =
    '<rss version="2.0"><channel><item><title>Gate falls in the storm</title></item></channel></rss>';
  const { documents } = await readAll('feed.rss', feed);
  expect(documents.map(({ text, title }) => [text, title])).toEqual([
    ['Gate falls in the storm', 'Gate falls in the storm'],
  ]);
});

test('mail attachments that hold text are documents of their own', async () => {
  const mail = MAIL.replace(/Content-Type:[\s\S]*$/, '').concat(
    `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${BODY}\n--b\nContent-Type: text/html; name="other.html"\nContent-Disposition: attachment; filename="other.html"\n\n${escaped('')}${page({ title: 'Other' })}\n--b--\n`,
  );
  expect((await readAll('two.eml', mail)).documents).toHaveLength(2);
});

test('a letter that was passed on is the letter without the head of the other', async () => {
  const mail = `From: Ann Holm <ann@quay.example>\nSubject: Fwd: ${TITLE}\nMessage-ID: <1@quay.example>\nMIME-Version: 1.0
Content-Type: text/plain\n\n---------- Forwarded message ---------\nFrom: Tom Reed <tom@quay.example>
Date: Thu, Mar 9, 2023\nSubject: ${TITLE}\nTo: Ann Holm\n\n${PARAGRAPHS[0]}\n\nSent from my iPhone\n`;
  const { documents } = await readAll('gate.eml', mail);
  expect(documents[0]).toMatchObject({ title: TITLE, text: `${TITLE}\n\n${PARAGRAPHS[0]}` });
});

test('a page without its correction, its topics and the life of its author', async () => {
  const below = `<p>Ann Holm is the harbour correspondent of the Quay Gazette.</p>
    <p>This article was amended on 10 March 2022.</p><ul><li>Ports</li><li>Storms</li><li>Norland</li></ul>`;
  const source = page({ head: '<meta name="author" content="Ann Holm in Skare">' }).replace(
    '</article>',
    `${below}</article>`,
  );
  const { documents } = await readAll('gate.html', source);
  expect(documents[0]).toMatchObject({ authors: ['Ann Holm'], text: [TITLE, ...PARAGRAPHS].join('\n\n') });
});
