import { chunks } from '../bytes.js';
import { decodeText } from '../charset.js';
import { skip } from '../document.js';
import type { Head, Limits, Reader, Reading } from '../input.js';
import { byteLines, type Line } from '../lines.js';
import { inputAddress } from '../meta/addresses.js';
import { readRecord } from '../read-record.js';

/** The first line is a whole object and a second one begins. */
function looksLikeLines({ text }: Head): boolean {
  const end = text?.indexOf('\n') ?? -1;
  if (!text || end < 0 || !/^\s*\{/.test(text) || !/^\s*\{/.test(text.slice(end))) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

async function readLine(
  line: Line,
  where: string,
  context: { limits: Limits; uri: string | undefined },
): Promise<Reading | undefined> {
  const { bytes } = line;
  if (!bytes) {
    const reason = `has ${line.length} bytes; the limit for one line is ${context.limits.recordBytes}.`;
    return skip(where, 'input-too-large', reason);
  }
  const text = (await decodeText(bytes, 'charset=utf-8')).trim();
  if (text === '') return undefined;
  try {
    return await readRecord(JSON.parse(text), where, context);
  } catch (error) {
    return skip(where, 'input-malformed', `is not valid JSON: ${(error as Error).message.slice(0, 160)}.`);
  }
}

export const jsonLinesReader: Reader = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson', 'jsonlines'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/x-jsonlines'],
  sniff: looksLikeLines,
  async *read(input, { limits }) {
    const context = { limits, uri: inputAddress(input.uri) };
    let lines = 0;
    for await (const line of byteLines(chunks(input), limits.recordBytes)) {
      const reading = await readLine(line, `${input.name}:${line.number}`, context);
      if (!reading) continue;
      lines++;
      yield reading;
    }
    if (lines === 0) yield skip(input.name, 'input-empty', 'holds no record.');
  },
};
