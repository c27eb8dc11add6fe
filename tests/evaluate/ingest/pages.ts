import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { markupText } from './markup.js';

/** A saved page with what a person or a reference extraction took for its article. */
export interface ExpectedPage {
  readonly name: string;
  readonly html: Uint8Array;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
}

export interface PageSet {
  readonly name: string;
  readonly pages: () => ExpectedPage[];
}

const given = (name: string, value: unknown) => (typeof value === 'string' && value ? { [name]: value } : {});

/** Layout of Readability's own test pages: `NAME/source.html`, `NAME/expected.html`, `NAME/expected-metadata.json`. */
function readabilityPages(folder: string): ExpectedPage[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'source.html')))
    .map((name) => {
      const file = (part: string) => readFileSync(join(folder, name, part));
      const hasMetadata = existsSync(join(folder, name, 'expected-metadata.json'));
      const metadata = hasMetadata ? JSON.parse(file('expected-metadata.json').toString()) : {};
      return {
        name,
        html: file('source.html'),
        text: markupText(file('expected.html').toString()),
        ...given('title', metadata.title),
        ...given('published', metadata.publishedTime),
        ...given('author', metadata.byline),
        ...given('publisher', metadata.siteName),
      };
    });
}

interface Truth {
  readonly articleBody?: string;
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
}

/** Layout of the article-extraction-benchmark: `html/ID.html.gz` and `ground-truth.json`. */
function benchmarkPages(folder: string): ExpectedPage[] {
  const truths: Record<string, Truth> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json')).toString(),
  );
  return Object.keys(truths)
    .sort()
    .map((name) => {
      const { articleBody = '', headline, datePublished, author } = truths[name]!;
      const packed = readFileSync(join(folder, 'html', `${name}.html.gz`));
      return {
        name,
        html: gunzipSync(packed),
        text: articleBody,
        ...given('title', headline),
        ...given('published', datePublished),
        ...given('author', author),
      };
    });
}

const DEEPEST = 4;

/** All sets of pages in a folder and below it, in either layout. */
export function findPageSets(folder: string, depth = 0): PageSet[] {
  if (depth > DEEPEST || !existsSync(folder)) return [];
  if (existsSync(join(folder, 'ground-truth.json')) && existsSync(join(folder, 'html')))
    return [{ name: basename(folder), pages: () => benchmarkPages(folder) }];
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  if (folders.some((name) => existsSync(join(folder, name, 'source.html'))))
    return [{ name: basename(folder), pages: () => readabilityPages(folder) }];
  return folders.flatMap((name) => findPageSets(join(folder, name), depth + 1));
}
