import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { blockTexts, readAll } from '../testing/read.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

const word = (body: string, parts: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

const TEXT = run('The harbour master closed the northern gate of Varnholm on Monday.');

test('styles, lists and tables keep their kind; deleted text, field codes and footnotes are left out', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const body = [
    paragraph(run('Gate falls in the storm'), style('Title')),
    paragraph(`${TEXT}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(`${run('Nobody')}<w:del><w:r><w:delText> else</w:delText></w:r></w:del>${run(' was hurt.')}`),
    paragraph(run('What comes next'), style('Heading2')),
    paragraph(run('A new crane'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    paragraph(run('We will repair it.'), style('Quote')),
    `<w:tbl><w:tr>${cell('North')}${cell('closed')}</w:tr></w:tbl>`,
    paragraph(`${run('Page')}<w:r><w:tab/><w:instrText>PAGE 1</w:instrText></w:r>${run('four')}`),
  ].join('');
  const parts = {
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(run('Not in the text.'))}</w:footnote></w:footnotes>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  const { documents } = await readAll('gate.docx', word(body, parts));
  expect(blockTexts(documents[0]!)).toEqual([
    ['title', 'Gate falls in the storm'],
    ['paragraph', 'The harbour master closed the northern gate of Varnholm on Monday.'],
    ['paragraph', 'Nobody was hurt.'],
    ['heading', 'What comes next'],
    ['list', 'A new crane'],
    ['quote', 'We will repair it.'],
    ['table', 'North closed'],
    ['paragraph', 'Page four'],
  ]);
});

test('a part that bursts is refused before the library sees it', async () => {
  const zeros = new Uint8Array(16 * 2 ** 20).fill(32);
  const bomb = zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/styles.xml': zeros });
  const { skips } = await readAll('bomb.docx', bomb);
  expect(skips.map(({ code }) => code)).toEqual(['input-too-large']);
});

test('a file that is not the XML it should be is refused with its reason', async () => {
  const { skips } = await readAll('cut.docx', zipSync({ 'word/document.xml': strToU8('<w:document') }));
  expect(skips).toMatchObject([{ where: 'cut.docx', code: 'input-malformed' }]);
  expect(skips[0]!.reason).toMatch(/^is a damaged Word file/);
});

test('a press database’s export in Word is as many documents as it holds', async () => {
  const lines = [
    'Norland shuts the gate',
    'The Quay Gazette',
    'January 13, 2022 Thursday',
    'Length: 12 words',
    'Body',
    'Norland shut the gate of the northern harbour on Thursday and gave no reason.',
    'Load-Date: January 14, 2022',
    'End of Document',
  ];
  const article = (day: string) =>
    lines.map((line) => paragraph(run(line.replace('Thursday and', `${day} and`))));
  const { documents } = await readAll(
    'export.docx',
    word([...article('Thursday'), ...article('Friday')].join('')),
  );
  expect(documents.map(({ publisher, published, text }) => [publisher, published, text.length])).toEqual([
    ['The Quay Gazette', '2022-01-13', 101],
    ['The Quay Gazette', '2022-01-13', 99],
  ]);
});
