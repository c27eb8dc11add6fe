/** Classes of names, in the order of the language package's `NAME_CLASSES`. */
export const PERSON = 0;
export const LOCATION = 1;
export const ORGANIZATION = 2;
export const OTHER = 3;

export interface NameSpan {
  /** First token, and one past the last. */
  readonly first: number;
  readonly last: number;
  readonly nameClass: number;
}

/** A sentence with its names. */
export interface NamedSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly NameSpan[];
}

export interface NamedDocument {
  readonly sentences: readonly NamedSentence[];
  /** The set does not mark the class `other`: a token outside names may belong to one. */
  readonly partial: boolean;
}

/** From the types of a set to ours; types that are not listed are no names. */
export type TypeMap = Readonly<Record<string, number>>;

function typeOf(tag: string): string {
  return tag === 'O' || !tag.includes('-') ? '' : tag.slice(2).toLowerCase();
}

/** Spans of BIO, IO or BILOU tags: a name begins at B and U, or where the type changes. */
export function spansOf(tags: readonly string[], types: TypeMap): NameSpan[] {
  const spans: NameSpan[] = [];
  let first = -1;
  const close = (last: number, type: string) => {
    const nameClass = types[type];
    if (first >= 0 && nameClass !== undefined) spans.push({ first, last, nameClass });
    first = -1;
  };
  tags.forEach((tag, i) => {
    const type = typeOf(tag);
    const before = i > 0 ? typeOf(tags[i - 1]!) : '';
    if (first >= 0 && (type !== before || /^[BUS]-/.test(tag))) close(i, before);
    if (type !== '' && first < 0) first = i;
  });
  if (tags.length > 0) close(tags.length, typeOf(tags.at(-1)!));
  return spans;
}

export interface ColumnFormat {
  readonly types: TypeMap;
  readonly separator?: string;
  readonly token?: number;
  /** Column of the tag; the last one by default. */
  readonly tag?: number;
  /** Lines that begin a document. */
  readonly document?: string;
  readonly comment?: string;
}

/** Reads columns of token and tag, a blank line between sentences, into documents. */
export function readColumns(text: string, format: ColumnFormat): NamedSentence[][] {
  const documents: NamedSentence[][] = [];
  let sentences: NamedSentence[] = [];
  let rows: [string, string][] = [];
  const finishSentence = () => {
    if (rows.length === 0) return;
    sentences.push({ tokens: rows.map((row) => row[0]), spans: spansOf(rows.map((row) => row[1]), format.types) });
    rows = [];
  };
  const finishDocument = () => {
    finishSentence();
    if (sentences.length > 0) documents.push(sentences);
    sentences = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (format.document && line.startsWith(format.document)) finishDocument();
    else if (format.comment && line.startsWith(format.comment)) continue;
    else if (line.trim() === '') finishSentence();
    else {
      const columns = format.separator ? line.split(format.separator) : line.trim().split(/\s+/);
      const token = columns[format.token ?? 0]?.trim();
      const tag = columns.at(format.tag ?? -1)?.trim();
      if (token && tag && columns.length > 1) rows.push([token, tag]);
    }
  }
  finishDocument();
  return documents;
}
