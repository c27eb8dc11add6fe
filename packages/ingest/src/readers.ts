import type { Reader } from './input.js';
import { csvReader } from './readers/csv.js';
import { feedReader } from './readers/feed.js';
import { gzipReader } from './readers/gzip.js';
import { htmlReader } from './readers/html.js';
import { jsonReader } from './readers/json.js';
import { jsonLinesReader } from './readers/json-lines.js';
import { mailReader } from './readers/mail.js';
import { markdownReader } from './readers/markdown.js';
import { mboxReader } from './readers/mbox.js';
import { pdfReader } from './readers/pdf.js';
import { textReader } from './readers/text.js';
import { warcReader } from './readers/warc.js';
import { zipReader } from './readers/zip.js';

/** Every format, in the order in which content is asked. */
export const READERS: readonly Reader[] = [
  gzipReader,
  zipReader,
  pdfReader,
  warcReader,
  feedReader,
  htmlReader,
  jsonLinesReader,
  jsonReader,
  mboxReader,
  mailReader,
  csvReader,
  markdownReader,
  textReader,
];
