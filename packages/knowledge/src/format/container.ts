import { NewsgraphError } from '@newsgraph/schema';

const MAGIC = 'NGKB0001';

export type Column = Uint8Array | Uint16Array | Uint32Array;
type Width = 1 | 2 | 4;

/** The numbers in the narrowest kind of column that holds them all. */
export function narrowest(numbers: Uint32Array): Column {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  if (most < 0x100) return Uint8Array.from(numbers);
  return most < 0x10000 ? Uint16Array.from(numbers) : numbers;
}

interface Section {
  readonly name: string;
  readonly width: Width;
  /** Number of elements. */
  readonly length: number;
}

/**
 * Byte planes: all lowest bytes first, then the next ones. Columns of small or sorted numbers compress to a
 * fraction that way (the shuffle filter of HDF5 and Blosc).
 */
function toPlanes(column: Column, width: Width): Uint8Array {
  if (width === 1) return column as Uint8Array;
  const planes = new Uint8Array(column.length * width);
  for (let p = 0; p < width; p++) {
    const base = p * column.length;
    for (let i = 0; i < column.length; i++) planes[base + i] = (column[i]! >>> (8 * p)) & 0xff;
  }
  return planes;
}

function fromPlanes(planes: Uint8Array, { width, length }: Section): Column {
  if (width === 1) return planes;
  const column = width === 2 ? new Uint16Array(length) : new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    let value = planes[i]! | (planes[length + i]! << 8);
    if (width === 4) value |= (planes[2 * length + i]! << 16) | (planes[3 * length + i]! << 24);
    column[i] = value;
  }
  return column;
}

/** Puts named columns into one stretch of bytes: magic, length of the directory, directory (JSON), columns. */
export function packColumns(columns: ReadonlyMap<string, Column>): Uint8Array {
  const directory: Section[] = [];
  const bodies: Uint8Array[] = [];
  for (const [name, column] of columns) {
    const width = column.BYTES_PER_ELEMENT as Width;
    directory.push({ name, width, length: column.length });
    bodies.push(toPlanes(column, width));
  }
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const size = bodies.reduce((sum, body) => sum + body.length, MAGIC.length + 4 + head.length);
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, head.length, true);
  bytes.set(head, MAGIC.length + 4);
  let at = MAGIC.length + 4 + head.length;
  for (const body of bodies) {
    bytes.set(body, at);
    at += body.length;
  }
  return bytes;
}

function corrupt(what: string): NewsgraphError {
  return new NewsgraphError('data-corrupt', what, {
    where: 'knowledge base',
    hint: 'Compile it again or reinstall the package.',
  });
}

function readDirectory(bytes: Uint8Array): { sections: Section[]; at: number } {
  const magic = new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw corrupt('does not start as a knowledge base of this version does.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = MAGIC.length + 4;
  const length = bytes.length >= at ? view.getUint32(MAGIC.length, true) : Number.POSITIVE_INFINITY;
  if (at + length > bytes.length) throw corrupt('ends inside its directory.');
  try {
    const sections = JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + length))) as Section[];
    return { sections, at: at + length };
  } catch (cause) {
    throw new NewsgraphError('data-corrupt', 'has an unreadable directory.', {
      where: 'knowledge base',
      cause,
    });
  }
}

/** The columns of {@link packColumns}. Byte columns are views of `bytes`. Throws `data-corrupt`. */
export function unpackColumns(bytes: Uint8Array): Map<string, Column> {
  const { sections, at: bodies } = readDirectory(bytes);
  const columns = new Map<string, Column>();
  let at = bodies;
  for (const section of sections) {
    const size = section.width * section.length;
    if (at + size > bytes.length) throw corrupt(`ends inside the column "${section.name}".`);
    columns.set(section.name, fromPlanes(bytes.subarray(at, at + size), section));
    at += size;
  }
  return columns;
}

/** The column of that name and width. Throws `data-corrupt` when there is none. */
export function column<C extends Column>(columns: ReadonlyMap<string, Column>, name: string): C {
  const found = columns.get(name);
  if (!found) throw corrupt(`lacks the column "${name}".`);
  return found as C;
}
