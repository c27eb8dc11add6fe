import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from './load.js';
import { readEnglish } from './node.js';

const answer = (body: Uint8Array<ArrayBuffer>, status = 200) => ({
  fetch: async () => new Response(body, { status }),
});

describe('loadEnglish', () => {
  const content = Uint8Array.of(1, 2, 3, 250);

  it('unpacks what the server sends', async () => {
    expect(await loadEnglish(answer(new Uint8Array(gzipSync(content))))).toEqual(content);
  });

  it('takes what the server has already unpacked', async () => {
    expect(await loadEnglish(answer(content))).toEqual(content);
  });

  it('asks for the file beside the package, or for the one it is told', async () => {
    const asked: string[] = [];
    const fetch = async (url: string | URL | Request) => {
      asked.push(String(url));
      return new Response(content);
    };
    await loadEnglish({ fetch });
    await loadEnglish({ fetch, url: 'https://example.org/w.gz' });
    expect(asked[0]).toMatch(/\/data\/english\.bin\.gz$/);
    expect(asked[1]).toBe('https://example.org/w.gz');
  });

  it('says what is wrong when there is no file', async () => {
    await expect(
      loadEnglish({ ...answer(content, 404), url: 'https://example.org/w.gz' }),
    ).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('404'),
    });
  });
});

describe('readEnglish', () => {
  it('gives a weights file', () => {
    expect(new TextDecoder().decode(readEnglish().subarray(0, 4))).toBe('NGGW');
  });
});
