import type { Document, Skip } from '@newsgraph/schema';

/** Bytes to read, with what is known of them from outside. */
export interface Input {
  /** How the input is called in reports, with its extension: a path, a file's name, `stdin`. */
  readonly name: string;
  /** All bytes; or, when `stream` is given, the first ones (64 kB are plenty), by which the format is told. */
  readonly bytes: Uint8Array;
  /** All bytes from the start, for inputs too large to hold. Only read once. */
  readonly stream?: AsyncIterable<Uint8Array>;
  /** As in HTTP, with or without `charset=`. */
  readonly mediaType?: string;
  /** Where the input came from: becomes `Document.uri` unless the content names a better one. */
  readonly uri?: string;
}

/** What reading gives: one document, or the reason why there is none. */
export type Reading =
  | { readonly kind: 'document'; readonly document: Document; readonly where: string }
  | { readonly kind: 'skip'; readonly skip: Skip };

/** Guards against input that is larger than news ever is. */
export interface Limits {
  /** Bytes of one input that must be held as a whole (a page, a PDF, a feed). Default 64 MiB. */
  readonly inputBytes: number;
  /** Bytes of one line of JSON Lines, one record of an archive. Default 8 MiB. */
  readonly recordBytes: number;
  /** Bytes that come out of one gz or zip. Default 4 GiB. */
  readonly expandedBytes: number;
  /** How many times larger than its archive content may be before it counts as a bomb. Default 300. */
  readonly expansion: number;
  /** Characters of one document's text. Default 2 million. */
  readonly textLength: number;
  /** Archives within archives. Default 3. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: Limits = {
  inputBytes: 64 * 2 ** 20,
  recordBytes: 8 * 2 ** 20,
  expandedBytes: 4 * 2 ** 30,
  expansion: 300,
  textLength: 2_000_000,
  depth: 3,
};

export interface IngestOptions {
  readonly limits?: Partial<Limits>;
  /** Reports a document that was seen before as a `duplicate` instead of returning it again. Default false. */
  readonly deduplicate?: boolean;
}

/** What a reader may use beside the input. */
export interface ReadContext {
  readonly limits: Limits;
  /** How many archives the input lies in. */
  readonly depth: number;
  /** Reads an input found inside another one. */
  readonly nested: (input: Input) => AsyncIterable<Reading>;
}

/** The first bytes of an input, and the same as text (undefined when they are not text). */
export interface Head {
  readonly bytes: Uint8Array;
  readonly text: string | undefined;
}

/** One format. Adding one is one file here and one line in the list of readers. */
export interface Reader {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** True when the content can only be this format, whatever the file is called. */
  readonly sniff?: (head: Head) => boolean;
  /** Names of formats whose files can look like this one: there the extension decides. */
  readonly yieldsTo?: readonly string[];
  readonly read: (input: Input, context: ReadContext) => AsyncIterable<Reading>;
}
