/** A growing list of bytes. */
export interface ByteWriter {
  byte(value: number): void;
  /** Seven bits a byte, lowest first. */
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  finish(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  const byte = (value: number) => {
    reserve(1);
    buffer[length++] = value;
  };
  return {
    byte,
    varint(value) {
      let rest = value >>> 0;
      for (; rest > 127; rest >>>= 7) byte((rest & 127) | 128);
      byte(rest);
    },
    bytes(values) {
      reserve(values.length);
      buffer.set(values, length);
      length += values.length;
    },
    finish: () => buffer.slice(0, length),
  };
}

/** Reads what a {@link ByteWriter} wrote. */
export interface ByteReader {
  byte(): number;
  varint(): number;
  bytes(length: number): Uint8Array;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  return {
    byte: () => bytes[at++]!,
    varint() {
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        if (!(byte & 128)) return value >>> 0;
        shift += 7;
      }
    },
    bytes(length) {
      at += length;
      return bytes.subarray(at - length, at);
    },
  };
}

/** Puts several lists of bytes one after the other, each with its length. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const out = createByteWriter();
  for (const part of parts) {
    out.varint(part.length);
    out.bytes(part);
  }
  return out.finish();
}

export function splitParts(bytes: Uint8Array, count: number): Uint8Array[] {
  const reader = createByteReader(bytes);
  return Array.from({ length: count }, () => reader.bytes(reader.varint()));
}
