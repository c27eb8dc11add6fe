import { NewsgraphError } from '@newsgraph/schema';
import { decodeXml } from './decode.js';

/**
 * Attributes in the order of the text: name, value, name, value... Names are without their prefix. The list is used again
 * for the next tag: who keeps it makes a copy.
 */
export type XmlAttributes = readonly string[];

/** Is told what stands in a text, in its order. Names are without their prefix, as written. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** Whether the characters that follow are wanted; others are neither copied nor decoded. */
  listens(): boolean;
  /** Characters between tags, references resolved; may come in several pieces. */
  text(value: string): void;
}

/** The value of an attribute, or undefined. */
export function attribute(attributes: XmlAttributes, name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

const DEEPEST = 1000;
const SLASH = 47;
const GREATER = 62;
const EQUALS = 61;
const COLON = 58;

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}

/** Where the scan is in the stretch of text that is in memory. */
interface Cursor {
  text: string;
  at: number;
  /** Where the tag or text being read begins: to begin again when it is cut. */
  mark: number;
  /** Lines, and characters of the last of them, that are no longer in memory. */
  lines: number;
  column: number;
  /** Names read before, in slots by their first and last letter and length. */
  readonly names: (string | undefined)[];
  /** The attributes of the tag that is being read; one list for all tags. */
  readonly attributes: string[];
  /** Whether the tag read last closed itself. */
  closed: boolean;
  /** Whether the outermost element has begun. */
  rooted: boolean;
  /** Whether all of the text has been in memory. */
  ended: boolean;
  readonly fail: (what: string, at?: number) => never;
  /** Like `fail`, where the text may only go on in what is not in memory yet. */
  readonly cut: (what: string, at?: number) => never;
}

/** Thrown and caught here alone: what is in memory ends inside of a tag. */
const MORE = new Error('more');

function cursorOf(where: string): Cursor {
  const fail = (what: string, at = cursor.at): never => {
    const before = cursor.text.slice(0, at);
    const lines = before.split('\n');
    const column = lines.at(-1)!.length + 1 + (lines.length === 1 ? cursor.column : 0);
    throw new NewsgraphError('input-malformed', `This is not well-formed XML: ${what}.`, {
      where: `${where}, line ${cursor.lines + lines.length}, column ${column}`,
    });
  };
  const cut = (what: string, at = cursor.at): never => {
    if (cursor.ended) return fail(what, at);
    throw MORE;
  };
  const cursor: Cursor = {
    text: '',
    at: 0,
    mark: 0,
    lines: 0,
    column: 0,
    names: new Array(256).fill(undefined),
    attributes: [],
    closed: false,
    rooted: false,
    ended: false,
    fail,
    cut,
  };
  return cursor;
}

/** Forgets what lies behind the cursor and puts a piece after what lies before it. */
function append(cursor: Cursor, piece: string): void {
  const { text, at } = cursor;
  for (let line = text.indexOf('\n'); line !== -1 && line < at; line = text.indexOf('\n', line + 1)) {
    cursor.lines++;
    cursor.column = -(line + 1);
  }
  cursor.column += at;
  cursor.text = text.slice(at) + piece;
  cursor.at = 0;
}

/** The index after the next `end`; fails when there is none. */
function after(cursor: Cursor, end: string, from: number, what: string): number {
  const found = cursor.text.indexOf(end, from);
  return found === -1 ? cursor.cut(`${what} is not closed`) : found + end.length;
}

/** Reads the name at the cursor and moves behind it; the prefix is dropped. */
function name(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at;
  let local = at;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit) || unit === GREATER || unit === SLASH || unit === EQUALS) break;
    if (unit === COLON) local = end + 1;
  }
  cursor.at = end;
  if (end === text.length) cursor.cut('a tag is not closed', at);
  return end === local ? cursor.fail('a name is missing', at) : knownName(cursor, local, end);
}

/**
 * A stretch of the text as a string that is the same object for the same name: a file has few names and each of them
 * millions of times.
 */
function knownName({ text, names }: Cursor, start: number, end: number): string {
  const length = end - start;
  const slot = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 7 + length) & 255;
  const known = names[slot];
  if (known !== undefined && known.length === length && text.startsWith(known, start)) return known;
  const found = text.slice(start, end);
  names[slot] = found;
  return found;
}

function skipSpace(cursor: Cursor): number {
  const { text } = cursor;
  let unit = text.charCodeAt(cursor.at);
  while (isSpace(unit)) unit = text.charCodeAt(++cursor.at);
  return unit;
}

/** Reads `="value"` at the cursor and moves behind it. */
function value(cursor: Cursor): string {
  const { text, fail, cut } = cursor;
  const equals = skipSpace(cursor);
  if (Number.isNaN(equals)) cut('a tag is not closed');
  if (equals !== EQUALS) fail('an attribute has no value');
  cursor.at++;
  const quote = skipSpace(cursor);
  if (Number.isNaN(quote)) cut('a tag is not closed');
  if (quote !== 34 && quote !== 39) fail('a value is not in quotes');
  const start = cursor.at + 1;
  const end = text.indexOf(quote === 34 ? '"' : "'", start);
  if (end === -1) cut('a value is not closed');
  const raw = text.slice(start, end);
  cursor.at = end + 1;
  if (!/[&<\n\r\t]/.test(raw)) return raw;
  if (raw.includes('<')) fail('a value holds "<" or is not closed', start);
  return decodeXml(raw.replace(/\r\n|[\n\r\t]/g, ' '), (what) => fail(what, start));
}

/** Reads the attributes up to the end of the tag and moves behind it. */
function attributesOf(cursor: Cursor): string[] {
  const { attributes } = cursor;
  attributes.length = 0;
  for (;;) {
    const unit = skipSpace(cursor);
    if (unit === GREATER) {
      cursor.at++;
      cursor.closed = false;
      return attributes;
    }
    if (unit === SLASH && cursor.text.charCodeAt(cursor.at + 1) === GREATER) {
      cursor.at += 2;
      cursor.closed = true;
      return attributes;
    }
    if (Number.isNaN(unit)) cursor.cut('a tag is not closed');
    attributes.push(name(cursor));
    attributes.push(value(cursor));
  }
}

/** Moves behind a DOCTYPE. Entities it declares could stand for endless text, so they are refused, never expanded. */
function doctype(cursor: Cursor): void {
  const { text, at, fail } = cursor;
  const end = after(cursor, '>', at, 'a DOCTYPE');
  const inside = text.slice(at, end).indexOf('[');
  if (inside === -1) {
    cursor.at = end;
    return;
  }
  const bracket = at + inside;
  const close = after(cursor, ']', bracket, 'a DOCTYPE');
  if (text.slice(bracket, close).includes('<!ENTITY'))
    fail('it declares entities, which are not read', bracket);
  cursor.at = after(cursor, '>', close, 'a DOCTYPE');
}

/** Moves behind what starts with `<!` or `<?`. */
function special(cursor: Cursor, handler: XmlHandler): void {
  const { text, at } = cursor;
  if (text.startsWith('<!--', at)) cursor.at = after(cursor, '-->', at + 4, 'a comment');
  else if (text.startsWith('<![CDATA[', at)) {
    cursor.at = after(cursor, ']]>', at, 'a CDATA section');
    if (handler.listens()) handler.text(text.slice(at + 9, cursor.at - 3));
  } else if (text.startsWith('<?', at)) cursor.at = after(cursor, '?>', at, 'an instruction');
  else if (text.startsWith('<!DOCTYPE', at)) doctype(cursor);
  else cursor.fail('"<!" begins nothing that XML knows');
}

/** Reads a tag at the cursor, opening or closing, and moves behind it. */
function tag(cursor: Cursor, stack: string[], handler: XmlHandler): void {
  const closing = cursor.text.charCodeAt(cursor.at + 1) === SLASH;
  const start = cursor.at;
  cursor.at += closing ? 2 : 1;
  const element = name(cursor);
  if (closing) {
    const end = skipSpace(cursor);
    if (Number.isNaN(end)) cursor.cut('a tag is not closed');
    if (end !== GREATER) cursor.fail('a tag is not closed');
    if (stack.pop() !== element) cursor.fail(`</${element}> closes nothing`, start);
    cursor.at++;
    handler.close(element);
    return;
  }
  if (stack.length === 0 && cursor.rooted) cursor.fail('there is more than one outermost element', start);
  cursor.rooted = true;
  handler.open(element, attributesOf(cursor));
  if (cursor.closed) handler.close(element);
  else if (stack.push(element) > DEEPEST) cursor.fail(`elements are nested deeper than ${DEEPEST}`, start);
}

/** Characters up to the next tag. */
function characters(cursor: Cursor, end: number, depth: number, handler: XmlHandler): void {
  const { text, at, fail } = cursor;
  if (depth > 0) {
    if (handler.listens()) handler.text(decodeXml(text.slice(at, end), (what) => fail(what, at)));
  } else if (text.slice(at, end).trim() !== '') fail('there is text outside of the first element');
}

/** Reads the characters and the tag that come next. */
function step(cursor: Cursor, stack: string[], handler: XmlHandler): void {
  const { text, at } = cursor;
  cursor.mark = at;
  const next = text.indexOf('<', at);
  if (next === -1 && !cursor.ended) throw MORE;
  const end = next === -1 ? text.length : next;
  if (end > at) characters(cursor, end, stack.length, handler);
  cursor.at = end;
  cursor.mark = end;
  if (next === -1) return;
  const unit = text.charCodeAt(next + 1);
  if (unit === 33 || unit === 63) special(cursor, handler);
  else tag(cursor, stack, handler);
}

/** So much is kept in memory before the cursor, so that few tags are cut. */
const AHEAD = 1 << 16;

/**
 * Goes through a text of XML once and tells what it finds; a text too long for one string comes in pieces. Checks that
 * tags close as they opened and that values are in quotes; reads no DTD and knows no entities but the five of XML, so no
 * input expands. Time is linear, and memory too beyond the longest tag.
 *
 * @throws NewsgraphError `input-malformed` with line and column.
 */
export function scanXml(source: string | Iterable<string>, where: string, handler: XmlHandler): void {
  const pieces = (typeof source === 'string' ? [source] : source)[Symbol.iterator]();
  const cursor = cursorOf(where);
  const stack: string[] = [];
  /** Brings so many characters into memory and some more, or all there are; small pieces are put together first. */
  const want = (ahead: number) => {
    let missing = ahead - (cursor.text.length - cursor.at);
    if (cursor.ended || missing <= 0) return;
    missing += 4 * AHEAD;
    const found: string[] = [];
    while (missing > 0 && !cursor.ended) {
      const { done, value: piece } = pieces.next();
      if (done) cursor.ended = true;
      else {
        found.push(piece);
        missing -= piece.length;
      }
    }
    append(cursor, found.join(''));
  };
  want(AHEAD);
  if (cursor.text.charCodeAt(0) === 0xfeff) cursor.at = 1;
  while (cursor.at < cursor.text.length) {
    try {
      step(cursor, stack, handler);
    } catch (error) {
      if (error !== MORE) throw error;
      cursor.at = cursor.mark;
      want(2 * (cursor.text.length - cursor.at) + AHEAD);
    }
    want(AHEAD);
  }
  if (!cursor.rooted) cursor.fail('there is no element');
  if (stack.length > 0) cursor.fail(`<${stack.at(-1)}> is not closed`);
}
