import { NewsgraphError } from '@newsgraph/schema';

const MAGIC = 0x5747474e;
const VERSION = 1;
const HEADER = 12;

/** The parts of a weights file by name. */
export interface Container {
  /** The bytes of a part. */
  section(name: string): Uint8Array;
  /** Small tables: classes, sets, transitions. */
  readonly meta: unknown;
}

interface Directory {
  readonly meta: unknown;
  readonly sections: readonly { readonly name: string; readonly length: number }[];
}

function corrupt(what: string): NewsgraphError {
  return new NewsgraphError('data-corrupt', what, {
    where: 'weights',
    hint: 'Load english.bin.gz of @newsgraph/english of the same version.',
  });
}

/** Puts named parts behind a directory. Little endian: "NGGW", version, length of the directory (JSON), parts. */
export function encodeContainer(meta: unknown, sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory: Directory = {
    meta,
    sections: [...sections].map(([name, bytes]) => ({ name, length: bytes.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const total = [...sections.values()].reduce((sum, bytes) => sum + bytes.length, HEADER + json.length);
  const out = new Uint8Array(total);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, json.length, true);
  out.set(json, HEADER);
  let at = HEADER + json.length;
  for (const bytes of sections.values()) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}

/** Reads the directory of a weights file. Throws `data-corrupt` when it is none, or cut off. */
export function decodeContainer(bytes: Uint8Array): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC)
    throw corrupt('This is not a weights file.');
  if (view.getUint32(4, true) !== VERSION) throw corrupt('The weights are of another version.');
  const length = view.getUint32(8, true);
  const json = new TextDecoder().decode(bytes.subarray(HEADER, HEADER + length));
  if (HEADER + length > bytes.length) throw corrupt('The weights file is cut off.');
  const directory = JSON.parse(json) as Directory;
  const places = new Map<string, Uint8Array>();
  let at = HEADER + length;
  for (const { name, length: size } of directory.sections) {
    if (at + size > bytes.length) throw corrupt('The weights file is cut off.');
    places.set(name, bytes.subarray(at, at + size));
    at += size;
  }
  return {
    meta: directory.meta,
    section(name) {
      const found = places.get(name);
      if (!found) throw corrupt(`The weights have no part "${name}".`);
      return found;
    },
  };
}
