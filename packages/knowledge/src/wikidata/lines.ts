/** A line of a dump, or what is wrong with it. */
export interface DumpLine {
  /** From 1. */
  readonly number: number;
  /** Bytes up to and with its line end. */
  readonly end: number;
  readonly text?: string;
  readonly fault?: string;
}

export interface LineReader {
  /** Lines that end in this piece. */
  push(piece: Uint8Array): Iterable<DumpLine>;
  /** What stands behind the last line end. */
  rest(): Iterable<DumpLine>;
}

export interface LineOptions {
  /** Longer lines are passed over, without ever being held in memory. */
  readonly mostBytes: number;
  /** Where reading goes on: bytes and lines before it. */
  readonly from?: { readonly bytes: number; readonly lines: number };
}

const LINE_END = 10;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Cuts bytes into lines of UTF-8. Holds at most one line of `mostBytes` beside the piece at hand. */
export function createLineReader({ mostBytes, from = { bytes: 0, lines: 0 } }: LineOptions): LineReader {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let { bytes, lines } = from;
  let held: Uint8Array[] = [];
  let size = 0;

  const take = (part: Uint8Array) => {
    size += part.length;
    bytes += part.length;
    if (size <= mostBytes) held.push(part);
    else held = [];
  };
  const finish = (): DumpLine => {
    const line = { number: ++lines, end: bytes };
    const [pieces, length] = [held, size];
    held = [];
    size = 0;
    if (length > mostBytes)
      return { ...line, fault: `a line of ${length} bytes, over the limit of ${mostBytes}.` };
    try {
      return { ...line, text: decoder.decode(joined(pieces)) };
    } catch {
      return { ...line, fault: 'is not UTF-8.' };
    }
  };
  return {
    *push(piece) {
      let at = 0;
      for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, at)) {
        take(piece.subarray(at, end + 1));
        at = end + 1;
        yield finish();
      }
      // A copy: the piece may be reused by whoever read it.
      if (at < piece.length) take(piece.slice(at));
    },
    *rest() {
      if (size > 0) yield finish();
    },
  };
}
