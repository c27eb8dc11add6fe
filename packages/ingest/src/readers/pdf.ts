import { allBytes } from '../bytes.js';
import { makeDocument, skip } from '../document.js';
import type { Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { linesOf, type PdfLine, type PdfRun } from '../pdf/lines.js';
import { pdfParagraphs } from '../pdf/paragraphs.js';
import { removeFurniture } from '../text/clean.js';

const MOST_PAGES = 500;

/** The part of a document opened by pdf.js that is used here. */
interface OpenPdf {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly unknown[] }> }>;
}

async function pageLines(pdf: OpenPdf): Promise<PdfLine[][]> {
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(linesOf(items.filter((item): item is PdfRun => typeof (item as PdfRun).str === 'string')));
  }
  return pages;
}

/** The first of the largest lines at the top is the headline, when it is larger than the text. */
function titleOf(blocks: readonly { text: string; size: number }[]): string | undefined {
  const sizes = blocks.map((block) => block.size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const top = blocks.slice(0, 6);
  const largest = Math.max(...top.map((block) => block.size));
  const title = top.find((block) => block.size === largest);
  return title && largest > usual * 1.15 && title.text.length <= 250 ? title.text : undefined;
}

export const pdfReader: Reader = {
  name: 'PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  sniff: ({ bytes }) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'),
  async *read(input, { limits }) {
    const { getDocumentProxy } = await import('unpdf');
    // pdf.js takes the bytes for itself.
    const bytes = (await allBytes(input, limits.inputBytes)).slice();
    const pdf = (await getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
    })) as unknown as OpenPdf;
    const paragraphs = pdfParagraphs(await pageLines(pdf));
    if (paragraphs.length === 0) {
      yield skip(input.name, 'no-article', 'is a PDF without text: its pages are pictures.');
      return;
    }
    const title = titleOf(paragraphs);
    const blocks = removeFurniture(paragraphs.filter((block) => block.text !== title));
    yield await makeDocument({ title, blocks, uri: inputAddress(input.uri) }, input.name, limits);
  },
};
