import type { Reader } from './input.js';
import { csvReader } from './readers/csv.js';
import { feedReader } from './readers/feed.js';
import { gzipReader } from './readers/gzip.js';
import { htmlReader } from './readers/html.js';
import { jsonReader } from './readers/json.js';
import { jsonLinesReader } from './readers/json-lines.js';
import { markdownReader } from './readers/markdown.js';
import { textReader } from './readers/text.js';
import { zipReader } from './readers/zip.js';

/** Every format, in the order in which content is asked. */
export const READERS: readonly Reader[] = [
  gzipReader,
  zipReader,
  feedReader,
  htmlReader,
  jsonLinesReader,
  jsonReader,
  csvReader,
  markdownReader,
  textReader,
];
