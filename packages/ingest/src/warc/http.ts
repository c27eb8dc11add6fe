import { concatBytes } from '../bytes.js';
import { splitHeaders } from './records.js';

/** An HTTP response as archived: status, media type, and the body with its chunks put together. */
export interface ArchivedResponse {
  readonly status: number;
  readonly mediaType: string;
  /** `gzip`, `br`, ...; empty when the body is as it is. */
  readonly encoding: string;
  readonly body: Uint8Array;
}

/** Body of `Transfer-Encoding: chunked`; as it is when it is not chunked after all (archives often unchunk). */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const latin1 = new TextDecoder('latin1');
  for (let at = 0; at < bytes.length; ) {
    const line = /^([\da-f]{1,8})[^\r\n]{0,100}\r?\n/i.exec(latin1.decode(bytes.subarray(at, at + 120)));
    if (!line) return parts.length === 0 ? bytes : concatBytes(parts);
    const size = Number.parseInt(line[1]!, 16);
    const start = at + line[0].length;
    if (size === 0) break;
    parts.push(bytes.subarray(start, start + size));
    at = start + size;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return parts.length === 0 ? new Uint8Array(0) : concatBytes(parts);
}

/** Undefined when the record does not hold an HTTP response. */
export function parseResponse(bytes: Uint8Array): ArchivedResponse | undefined {
  const head = splitHeaders(bytes);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head?.first ?? '')?.[1];
  if (!head || !status) return undefined;
  const body = bytes.subarray(head.end);
  const chunked = /chunked/i.test(head.headers.get('transfer-encoding') ?? '');
  return {
    status: Number(status),
    mediaType: head.headers.get('content-type') ?? '',
    encoding: (head.headers.get('content-encoding') ?? '').toLowerCase().replace(/^identity$/, ''),
    body: chunked ? joinChunks(body) : body,
  };
}
