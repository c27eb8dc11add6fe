import { NewsgraphError } from '@newsgraph/schema';
import { Parser } from 'htmlparser2';

/** One element directly inside an item: its text or, for XHTML, its markup, and its attributes. */
export interface FeedField {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface FeedItem {
  readonly fields: readonly FeedField[];
  /** Line of the item's first tag, from 1. */
  readonly line: number;
}

export interface ScannedFeed {
  /** Elements of the channel or feed itself. */
  readonly channel: readonly FeedField[];
  readonly items: readonly FeedItem[];
  /** Line of the item in which the file ends, when it is cut off. */
  readonly cutAt: number | undefined;
  /** Whether the root element is closed. */
  readonly complete: boolean;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Elements of a feed around its items. */
const FRAMES = new Set(['rss', 'feed', 'rdf', 'channel', 'items', 'entries']);

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  /** Number of elements open when this one began. */
  readonly depth: number;
  readonly markup: boolean;
  text: string;
}

interface Scan {
  readonly channel: FeedField[];
  readonly items: FeedItem[];
  depth: number;
  item: { readonly fields: FeedField[]; readonly line: number; readonly depth: number } | undefined;
  field: Open | undefined;
}

/** Feeds are a dozen elements deep, XHTML content included; the parser's own stack grows slow far beyond that. */
const DEEPEST = 500;

function open(scan: Scan, name: string, attributes: Record<string, string>): void {
  scan.depth++;
  const { field } = scan;
  if (field) {
    if (field.markup) field.text += `<${localName(name)}>`;
    else if (field.text !== '' && !/\s$/.test(field.text)) field.text += ' ';
    return;
  }
  if (scan.depth > 1 && !FRAMES.has(localName(name)))
    scan.field = {
      name: name.toLowerCase(),
      attributes,
      depth: scan.depth,
      markup: attributes.type === 'xhtml',
      text: '',
    };
}

function close(scan: Scan, name: string, implied: boolean): void {
  const { field, item } = scan;
  if (field && scan.depth > field.depth && field.markup) field.text += `</${localName(name)}>`;
  if (field && scan.depth === field.depth) {
    scan.field = undefined;
    const done = { name: field.name, attributes: field.attributes, text: field.text.trim() };
    if (!(implied && item)) (item?.fields ?? scan.channel).push(done);
  } else if (item && scan.depth === item.depth) {
    scan.item = undefined;
    if (!implied) scan.items.push({ fields: item.fields, line: item.line });
  }
  scan.depth--;
}

/**
 * The items of RSS 0.9-2.0, RDF and Atom 0.3-1.0, read tag by tag: never expands entities, forgives unknown and
 * misplaced elements, and gives what stands before the place where the file is cut off. Read here and not by feedsmith
 * 3.0.1, which refuses a whole feed for one bare `&` or a missing end, so that this would be needed beside it. Throws
 * `input-malformed` for elements nested more than 500 deep.
 */
export function scanFeed(xml: string): ScannedFeed {
  const scan: Scan = { channel: [], items: [], depth: 0, item: undefined, field: undefined };
  let line = 1;
  let counted = 0;
  let cutAt: number | undefined;
  let complete = false;
  let ended = false;
  const lineAt = (offset: number) => {
    for (; counted < offset; counted++) if (xml.charCodeAt(counted) === 10) line++;
    return line;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (scan.depth > DEEPEST)
          throw new NewsgraphError('input-malformed', `nests elements more than ${DEEPEST} deep.`);
        const local = localName(name);
        if (!scan.item && !scan.field && (local === 'item' || local === 'entry')) {
          scan.depth++;
          scan.item = { fields: [], line: lineAt(parser.startIndex), depth: scan.depth };
        } else open(scan, name, attributes);
      },
      ontext(text) {
        if (scan.field) scan.field.text += scan.field.markup ? escaped(text) : text;
      },
      onclosetag(name, implied) {
        const atEnd = implied && ended;
        if (atEnd && scan.item) cutAt ??= scan.item.line;
        if (scan.depth === 1) complete = !atEnd;
        close(scan, name, atEnd);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  ended = true;
  parser.end();
  return { channel: scan.channel, items: scan.items, cutAt, complete };
}
