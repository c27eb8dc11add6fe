import { NewsgraphError } from '@newsgraph/schema';
import { allBytes } from '../bytes.js';
import { makeDocument, skip } from '../document.js';
import { isWordFile, wordDraft } from '../docx/read.js';
import type { Input, ReadContext, Reader, Reading } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readPress } from '../press/read.js';
import { type ZipEntry, zipEntries } from '../zip.js';

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/;

/** Files that are zip archives only inside. */
const OFFICE: readonly (readonly [entry: string, what: string])[] = [
  ['xl/workbook.xml', 'an Excel workbook'],
  ['ppt/presentation.xml', 'a PowerPoint presentation'],
  ['META-INF/container.xml', 'an e-book (EPUB)'],
  ['content.xml', 'an OpenDocument file'],
  ['META-INF/MANIFEST.MF', 'a Java archive'],
];

async function* readFiles(
  files: readonly ZipEntry[],
  input: Input,
  { nested }: ReadContext,
): AsyncIterable<Reading> {
  for (const file of files) {
    const name = `${input.name}/${file.name}`;
    try {
      yield* nested({ name, bytes: file.read(), uri: `${input.uri ?? input.name}/${file.name}` });
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error;
      yield skip(name, error.code, error.message.replace(`${name}: `, ''));
    }
  }
}

export const zipReader: Reader = {
  name: 'zip',
  extensions: ['zip', 'docx'],
  mediaTypes: [
    'application/zip',
    'application/x-zip-compressed',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  sniff: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),
  async *read(input, context) {
    const { limits } = context;
    const entries = zipEntries(await allBytes(input, limits.inputBytes), input.name, limits);
    if (isWordFile(entries)) {
      const draft = await wordDraft(entries);
      const articles = readPress(
        [draft.title ?? [], ...draft.blocks.map(({ text }) => text)].flat(),
        input,
        limits,
      );
      if (articles) return yield* articles;
      yield await makeDocument({ ...draft, uri: inputAddress(input.uri) }, input.name, limits);
      return;
    }
    const office = OFFICE.find(([name]) => entries.some((entry) => entry.name === name));
    if (office) {
      yield skip(input.name, 'input-unsupported', `is ${office[1]}.`);
      return;
    }
    const files = entries.filter((entry) => !entry.name.endsWith('/') && !HIDDEN.test(entry.name));
    if (files.length === 0) yield skip(input.name, 'input-empty', 'is an archive without files.');
    yield* readFiles(files, input, context);
  },
};
