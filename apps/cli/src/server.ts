import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';

export interface ServerOptions {
  /** Folder with the explorer's pages. */
  readonly pages: string;
  /** The graph file; served under its own name, with the `documents.jsonl` that lies beside it. */
  readonly graph: string;
  /** 0 takes a free one. */
  readonly port: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Only this machine's names: a page of another site that points its own name here is refused (DNS rebinding). */
const HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function existing(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** The file that an address means, or undefined when there is none or it lies outside. */
function fileOf(path: string, { pages, graph }: ServerOptions): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded === `/${basename(graph)}`) return graph;
  if (decoded === '/documents.jsonl') return existing(join(dirname(graph), 'documents.jsonl'));
  const file = normalize(join(pages, decoded === '/' ? 'index.html' : decoded));
  if (!file.startsWith(pages + sep) || decoded.includes('\0')) return undefined;
  return existing(file);
}

function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions) {
  if (!HOSTS.test(request.headers.host ?? ''))
    return send(response, 403, 'This server answers its own machine only.\n');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'Only GET and HEAD.\n');
  const [path] = (request.url ?? '/').split(/[?#]/, 1);
  const file = fileOf(path!, options);
  if (!file) return send(response, 404, 'There is no such file.\n');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves the explorer on 127.0.0.1.
 *
 * @throws NewsgraphError `port-in-use`, `input-unreadable`.
 */
export async function serve(
  options: ServerOptions,
): Promise<{ url: string; closed: Promise<void>; close(): void }> {
  readFileSync(options.graph, { flag: 'r' });
  const server = createServer((request, response) => answer(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const what = taken ? 'Another program uses this port.' : `The port cannot be opened (${cause.code}).`;
      const hint = 'Name another with --port, or leave it out to take a free one.';
      reject(new NewsgraphError('port-in-use', what, { where: `port ${options.port}`, hint, cause }));
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = basename(options.graph);
  const query = name === 'graph.json' ? '' : `?file=${encodeURIComponent(name)}`;
  return {
    url: `http://127.0.0.1:${port}/${query}`,
    closed: new Promise((resolve) => server.once('close', resolve)),
    close: () => server.close(),
  };
}
