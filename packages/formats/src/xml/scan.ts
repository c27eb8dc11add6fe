import { NewsgraphError } from '@newsgraph/schema';
import { decodeXml } from './decode.js';

/** Attributes in the order of the text: name, value, name, value... Names are without their prefix. */
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

interface Cursor {
  readonly text: string;
  at: number;
  /** Whether the tag read last closed itself. */
  closed: boolean;
  /** Whether the outermost element has begun. */
  rooted: boolean;
  readonly fail: (what: string, at?: number) => never;
}

function cursorOf(text: string, where: string): Cursor {
  const fail = (what: string, at = cursor.at): never => {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new NewsgraphError('input-malformed', `This is not well-formed XML: ${what}.`, {
      where: `${where}, line ${line}, column ${column}`,
    });
  };
  const cursor: Cursor = {
    text,
    at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    closed: false,
    rooted: false,
    fail,
  };
  return cursor;
}

/** The index after the next `end`; fails when there is none. */
function after(cursor: Cursor, end: string, from: number, what: string): number {
  const found = cursor.text.indexOf(end, from);
  return found === -1 ? cursor.fail(`${what} is not closed`) : found + end.length;
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
  return end === local ? cursor.fail('a name is missing', at) : text.slice(local, end);
}

function skipSpace(cursor: Cursor): number {
  const { text } = cursor;
  let unit = text.charCodeAt(cursor.at);
  while (isSpace(unit)) unit = text.charCodeAt(++cursor.at);
  return unit;
}

/** Reads `="value"` at the cursor and moves behind it. */
function value(cursor: Cursor): string {
  const { text, fail } = cursor;
  if (skipSpace(cursor) !== EQUALS) fail('an attribute has no value');
  cursor.at++;
  const quote = skipSpace(cursor);
  if (quote !== 34 && quote !== 39) fail('a value is not in quotes');
  const start = cursor.at + 1;
  const end = text.indexOf(quote === 34 ? '"' : "'", start);
  if (end === -1) fail('a value is not closed');
  const raw = text.slice(start, end);
  if (raw.includes('<')) fail('a value holds "<" or is not closed');
  cursor.at = end + 1;
  if (!/[&\n\r\t]/.test(raw)) return raw;
  return decodeXml(raw.replace(/\r\n|[\n\r\t]/g, ' '), (what) => fail(what, start));
}

/** Reads the attributes up to the end of the tag and moves behind it. */
function attributesOf(cursor: Cursor): string[] {
  const attributes: string[] = [];
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
    if (Number.isNaN(unit)) cursor.fail('a tag is not closed');
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
    if (skipSpace(cursor) !== GREATER) cursor.fail('a tag is not closed');
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

/**
 * Goes through a text of XML once and tells what it finds. Checks that tags close as they opened and that values are in
 * quotes; reads no DTD and knows no entities but the five of XML, so no input expands. Time and memory are linear.
 *
 * @throws NewsgraphError `input-malformed` with line and column.
 */
export function scanXml(text: string, where: string, handler: XmlHandler): void {
  const cursor = cursorOf(text, where);
  const stack: string[] = [];
  while (cursor.at < text.length) {
    const next = text.indexOf('<', cursor.at);
    const end = next === -1 ? text.length : next;
    if (end > cursor.at) characters(cursor, end, stack.length, handler);
    cursor.at = end;
    if (next === -1) break;
    const unit = text.charCodeAt(next + 1);
    if (unit === 33 || unit === 63) special(cursor, handler);
    else tag(cursor, stack, handler);
  }
  if (!cursor.rooted) cursor.fail('there is no element');
  if (stack.length > 0) cursor.fail(`<${stack.at(-1)}> is not closed`);
}
