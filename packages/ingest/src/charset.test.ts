import { expect, test } from 'vitest';
import { decodeText, detectCharset } from './charset.js';
import { page, TITLE } from './testing/article.js';
import { bytesOf, readAll } from './testing/read.js';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      bigEndian
        ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]
        : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );

const FRENCH = 'Le président Goïta a rappelé ses ambassadeurs, a déclaré le porte-parole à Bamako. ';

test.each([
  ['UTF-8 with a mark', bytesOf('\ufeffGoïta'), undefined, 'Goïta'],
  [
    'UTF-8 declared as Latin-1',
    bytesOf('<meta charset="iso-8859-1">Goïta'),
    undefined,
    '<meta charset="iso-8859-1">Goïta',
  ],
  [
    'Windows-1252 declared',
    latin1('<meta charset="windows-1252">Go\xefta \x93so\x94'),
    undefined,
    '<meta charset="windows-1252">Goïta “so”',
  ],
  ['Latin-1 by media type', latin1('Go\xefta'), 'text/html; charset=ISO-8859-1', 'Goïta'],
  [
    'XML declaration',
    latin1('<?xml version="1.0" encoding="ISO-8859-2"?>\xa3'),
    undefined,
    '<?xml version="1.0" encoding="ISO-8859-2"?>Ł',
  ],
  ['undeclared Latin-1', latin1(FRENCH.repeat(5)), undefined, FRENCH.repeat(5)],
  [
    'UTF-16 little endian without a mark',
    utf16('The gate is shut in Varnholm.', false),
    undefined,
    'The gate is shut in Varnholm.',
  ],
  [
    'UTF-16 big endian without a mark',
    utf16('The gate is shut in Varnholm.', true),
    undefined,
    'The gate is shut in Varnholm.',
  ],
  [
    'UTF-16 declared in what is no UTF-16',
    bytesOf('<meta charset="utf-16">Goïta'),
    undefined,
    '<meta charset="utf-16">Goïta',
  ],
  [
    'an unknown label',
    latin1(`<meta charset="klingon">${FRENCH}`),
    undefined,
    `<meta charset="klingon">${FRENCH}`,
  ],
])('%s', async (_, bytes, mediaType, text) => {
  expect(await decodeText(bytes, mediaType)).toBe(text);
});

test('a page in UTF-16 without a mark is known as a page', async () => {
  const { documents } = await readAll('page', utf16(page(), false));
  expect(documents[0]!.title).toBe(TITLE);
});

test('declared UTF-8 with one broken byte is still UTF-8', async () => {
  const bytes = new Uint8Array([...bytesOf(`<meta charset="utf-8">${FRENCH}`), 0xff]);
  expect(await detectCharset(bytes)).toBe('utf-8');
});

test('undeclared Russian in Windows-1251 is told by its letters', async () => {
  const text = 'Министр иностранных дел заявил в четверг, что переговоры зашли в тупик. ';
  const bytes = Uint8Array.from(text.repeat(3), (c) =>
    c >= 'А' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0),
  );
  expect(await detectCharset(bytes)).toBe('windows-1251');
});
