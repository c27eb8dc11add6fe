import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PARAGRAPHS, page, TITLE } from './testing/article.js';
import { blockTexts, bytesOf, readAll } from './testing/read.js';

const record = (text: string) => JSON.stringify({ title: TITLE, text });
const [FIRST, SECOND] = PARAGRAPHS as [string, string];
const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) & 255);

test.each([
  ['empty.html', '', 'input-empty', 'is empty.'],
  ['blank.txt', ' \n\t\n', 'input-empty', 'holds only white space.'],
  ['binary-named.html', random, 'input-unsupported', 'is binary data, not html text of an article.'],
  [
    'picture-named.html',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'input-unsupported',
    'is a PNG image, not html text of an article.',
  ],
  [
    'old.doc',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'input-unsupported',
    'is an old Microsoft Office file (.doc, .xls, .ppt), not text of an article.',
  ],
  [
    'news.tar',
    bytesOf(`a.txt${'\0'.repeat(252)}ustar  ${'\0'.repeat(248)}${FIRST}`),
    'input-unsupported',
    'is a tar archive, not text of an article.',
  ],
  ['not-json.json', '{"title": "x", ', 'input-malformed', 'is not valid JSON'],
  [
    'no-text.json',
    '{"a": 1, "b": 2}',
    'no-article',
    'has no text field (text, body, content, ...); its fields are: a, b.',
  ],
  ['empty-array.json', '[]', 'input-empty', 'holds no record.'],
  [
    'no-text.csv',
    'a,b\n1,2\n',
    'no-article',
    'has no text column (text, body, content, ...); its columns are: a, b.',
  ],
  ['header-only.csv', 'title,text\n', 'input-empty', 'has no row under its header.'],
  [
    'other.xml',
    '<?xml version="1.0"?><catalog><book/></catalog>',
    'input-unsupported',
    'is XML of a kind that is neither a feed nor a page.',
  ],
  [
    'links.opml',
    '<?xml version="1.0"?><opml version="2.0"><body/></opml>',
    'input-unsupported',
    'is an OPML list of feeds, not a feed.',
  ],
  [
    'no-items.rss',
    '<rss version="2.0"><channel><title>x</title></channel></rss>',
    'input-empty',
    'is a feed without items.',
  ],
  [
    'no-text.html',
    '<!doctype html><html><body><img src="x.png"></body></html>',
    'no-article',
    'holds no text of an article.',
  ],
  [
    'broken.gz',
    gzipSync(strToU8(FIRST.repeat(50))).map((byte, i) => (i > 40 ? byte ^ 0x55 : byte)),
    'input-malformed',
    'is a damaged gzip file',
  ],
  [
    'broken.zip',
    zipSync({ a: strToU8(FIRST) }).slice(0, 60),
    'input-malformed',
    'is a damaged zip archive: its directory is missing.',
  ],
  [
    'book.xlsx',
    zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    'input-unsupported',
    'is an Excel workbook.',
  ],
  ['broken.pdf', '%PDF-1.4\nnothing', 'input-malformed', 'could not be read'],
])('%s is skipped', async (name, content, code, reason) => {
  const { documents, skips } = await readAll(name, content);
  expect(documents).toEqual([]);
  expect(skips).toHaveLength(1);
  expect(skips[0]).toMatchObject({ where: name, code });
  expect(skips[0]!.reason).toContain(reason);
});

test('a truncated line of JSON is named by its number, the others are read', async () => {
  const lines = `${record(FIRST)}\n{"title": "cut off\n\n${record(SECOND)}`;
  const { documents, skips } = await readAll('news.jsonl', lines);
  expect(documents).toHaveLength(2);
  expect(skips.map(({ where, code }) => [where, code])).toEqual([['news.jsonl:2', 'input-malformed']]);
});

test('lines on standard input are known as lines even when the first one is cut off', async () => {
  const { documents, skips } = await readAll(
    'stdin',
    `{"title": "cut o\n${record(FIRST)}\n${record(SECOND)}\n`,
  );
  expect(documents).toHaveLength(2);
  expect(skips.map((skip) => skip.where)).toEqual(['stdin:1']);
});

test('a line of 50 MB is skipped with its length, in a moment, and the next is read', async () => {
  const giant = new Uint8Array(50 * 2 ** 20 + 1).fill(97);
  giant[giant.length - 1] = 10;
  const tail = bytesOf(`${record(FIRST)}\n`);
  const bytes = new Uint8Array(tail.length + giant.length + tail.length);
  bytes.set(tail);
  bytes.set(giant, tail.length);
  bytes.set(tail, tail.length + giant.length);
  const start = performance.now();
  const { documents, skips } = await readAll('giant.jsonl', bytes);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(documents).toHaveLength(2);
  expect(skips).toEqual([
    {
      where: 'giant.jsonl:2',
      code: 'input-too-large',
      reason: 'has 52428800 bytes; the limit for one line is 8388608.',
    },
  ]);
});

test('one word of 50 MB in a text file is refused for its length', async () => {
  const { skips } = await readAll('word.txt', new Uint8Array(50 * 2 ** 20).fill(97));
  expect(skips.map((skip) => skip.code)).toEqual(['input-too-large']);
});

test('25 million lines of one letter are refused before they are taken apart', async () => {
  const bytes = new Uint8Array(50 * 2 ** 20).fill(97).map((byte, i) => (i & 1 ? 10 : byte));
  for (const name of ['lines.txt', 'lines.md'])
    expect((await readAll(name, bytes)).skips.map((skip) => skip.code)).toEqual(['input-too-large']);
});

test('a feed that is cut off gives its whole items and says where it ends', async () => {
  const item = (text: string) => `<item><title>${TITLE}</title><description>${text}</description></item>\n`;
  const feed = `<?xml version="1.0"?>\n<rss version="2.0"><channel>\n${item(FIRST)}<item><title>Second</title><descr`;
  const { documents, skips } = await readAll('cut.rss', feed);
  expect(documents.map((document) => document.text)).toEqual([`${TITLE}\n\n${FIRST}`]);
  expect(skips).toEqual([
    {
      where: 'cut.rss:4',
      code: 'input-malformed',
      reason: 'the feed is cut off inside the item that begins here.',
    },
  ]);
});

test('entity bombs are refused before anything is expanded', async () => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${levels}]><rss version="2.0"><channel><item><title>&e9;</title><description>&e9;</description></item></channel></rss>`;
  const { documents, skips } = await readAll('bomb.rss', bomb);
  expect(documents).toEqual([]);
  expect(skips[0]).toMatchObject({ where: 'bomb.rss', code: 'input-malformed' });
  expect(skips[0]!.reason).toMatch(/^declares XML entities of its own/);
});

test('gzip and zip bombs stop at the limit', async () => {
  const zeros = new Uint8Array(64 * 2 ** 20).fill(32);
  const limits = { expandedBytes: 8 * 2 ** 20, inputBytes: 8 * 2 ** 20 };
  const packed = await readAll('bomb.txt.gz', gzipSync(zeros, { level: 9 }), { limits });
  expect(packed.skips.map((skip) => skip.code)).toEqual(['input-too-large']);
  const zipped = await readAll('bomb.zip', zipSync({ 'a.txt': zeros }), { limits });
  expect(zipped.skips.map(({ where, code }) => [where, code])).toEqual([
    ['bomb.zip/a.txt', 'input-too-large'],
  ]);
});

test('archives in archives in archives are not opened for ever', async () => {
  let bytes = strToU8(FIRST);
  for (let i = 0; i < 6; i++) bytes = gzipSync(bytes);
  const { skips } = await readAll('matryoshka.gz', bytes);
  expect(skips.map((skip) => skip.code)).toEqual(['input-too-large']);
});

test('a gzip that is cut off gives the lines before the cut', async () => {
  const lines = Array.from({ length: 400 }, (_, i) => record(`${i} ${FIRST} ${Math.sin(i)}`)).join('\n');
  const packed = gzipSync(strToU8(lines));
  const { documents, skips } = await readAll('cut.jsonl.gz', packed.slice(0, packed.length * 0.8));
  expect(documents.length).toBeGreaterThan(100);
  expect(skips.at(-1)!.code).toBe('input-malformed');
});

test('a web archive that is cut off gives its whole records, however many blank lines part them', async () => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page()}`;
  const length = bytesOf(http).length;
  const whole = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
  const start = performance.now();
  const bytes = bytesOf(whole + '\r\n'.repeat(4 * 2 ** 20) + whole.slice(0, -100));
  const { documents, skips } = await readAll('cut.warc', bytes);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(documents).toHaveLength(1);
  expect(skips.map(({ where, code, reason }) => [where, code, reason])).toEqual([
    ['cut.warc', 'input-malformed', 'is cut off inside record 2.'],
  ]);
});

test('NUL and control characters do not reach the text', async () => {
  const { documents } = await readAll(
    'nul.txt',
    `Gate\u0000 falls\u0007 in\u200b the\u202e storm\n\n${FIRST}\u0000\u001b[31m`,
  );
  expect(documents[0]!.text).toBe(`Gate falls in the storm\n\n${FIRST}[31m`);
});

test('markup in titles and names comes out as text alone', async () => {
  const head = `<meta property="og:title" content="${TITLE}&lt;script&gt;alert(1)&lt;/script&gt;"><meta property="og:site_name" content="Quay&lt;img src=x onerror=alert(1)&gt;">
    <meta name="author" content="Ann Holm &lt;b&gt;">`;
  const { documents } = await readAll('hostile.html', page({ head, title: '<script>alert(1)</script>Gate' }));
  expect(documents[0]!.publisher).toBe('Quay');
  expect(JSON.stringify(documents)).not.toMatch(/<script|<img|onerror/);
});

test('names of object properties are ordinary fields', async () => {
  const hostile = `{"__proto__": {"text": "polluted"}, "constructor": "x", "title": "${TITLE}", "text": ${JSON.stringify(FIRST)}}`;
  const { documents } = await readAll('proto.json', hostile);
  expect(documents[0]!.text).toBe(`${TITLE}\n\n${FIRST}`);
  expect(({} as Record<string, unknown>).text).toBeUndefined();
});

test('a wrong declaration of the charset does not spoil the text', async () => {
  const text = page().replace('utf-8', 'iso-8859-1').replace('Varnholm', 'Vårnhölm');
  expect((await readAll('wrong-charset.html', text)).documents[0]!.text).toContain('Vårnhölm');
});

test('broken markup is read as a browser would', async () => {
  const broken = `<h1>${TITLE}<p>${FIRST}<p>${SECOND}<div><b>unclosed <i>tags</b> <p>${PARAGRAPHS[2]}</div></div></div><p attr="><`;
  const { documents } = await readAll('broken.html', broken);
  expect(documents[0]!.text).toContain(SECOND);
});

test('50,000 nested elements and 200,000 siblings do not crash or stall', async () => {
  const start = performance.now();
  const nested = await readAll('nested.html', `<html><body>${'<div>'.repeat(50_000)}${FIRST}`);
  const many = await readAll('many.html', `<html><body>${'<p>x</p>'.repeat(200_000)}`);
  expect(nested.documents.length + nested.skips.length).toBe(1);
  expect(many.skips.map((skip) => skip.code)).toEqual(['input-too-large']);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.each([
  ['deep.rss', `<rss><channel>${'<item>'.repeat(500_000)}`],
  ['deep.md', `${'> '.repeat(20_000)}x`],
  ['deep.docx', zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(200_000)) })],
])('%s is refused for its depth', async (name, content) => {
  const start = performance.now();
  const { skips } = await readAll(name, content);
  expect(skips).toMatchObject([{ where: name, code: 'input-malformed' }]);
  expect(skips[0]!.reason).toMatch(/^nests /);
  expect(performance.now() - start).toBeLessThan(3000);
});

test('every block lies in the text and is separated by a blank line', async () => {
  const body =
    '<h2>What Happened</h2><ul><li>One thing\u0000</li><li>  </li></ul><p>Background: Nobody knows.</p>';
  const { documents } = await readAll('blocks.html', page({ body }));
  const document = documents[0]!;
  expect(
    blockTexts(document)
      .map(([, text]) => text)
      .join('\n\n'),
  ).toBe(document.text);
  expect(blockTexts(document).slice(0, 5)).toEqual([
    ['title', TITLE],
    ['heading', 'What Happened'],
    ['list', 'One thing'],
    ['heading', 'Background:'],
    ['paragraph', 'Nobody knows.'],
  ]);
});

test('the same article twice is one document and one duplicate', async () => {
  const lines = `${record(FIRST)}\n${record(SECOND)}\n${record(FIRST)}\n`;
  const { documents, skips } = await readAll('twice.jsonl', lines, { deduplicate: true });
  expect(documents).toHaveLength(2);
  expect(skips).toEqual([
    { where: 'twice.jsonl:3', code: 'duplicate', reason: 'is the same article as twice.jsonl:1.' },
  ]);
});
