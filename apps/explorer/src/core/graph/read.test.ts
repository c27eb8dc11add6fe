import { describe, expect, it } from 'vitest';
import { number, text, texts, webAddress } from './read.js';

describe('reading attributes of unknown shape', () => {
  it('keeps text and cuts what is too long', () => {
    expect(text('Cuba')).toBe('Cuba');
    expect(text('x'.repeat(1_000_000), 5)).toBe('xxxx…');
    expect(text({ a: 1 })).toBe('');
    expect(text('\u202eevil\u0000')).toBe('evil');
  });

  it('keeps finite numbers', () => {
    expect([number('4.5'), number(Number.NaN, 2), number('', 3), number(Number.POSITIVE_INFINITY)]).toEqual([
      4.5, 2, 3, 0,
    ]);
  });

  it('reads lists', () => {
    expect(texts(['a', ' ', null, 2])).toEqual(['a', '2']);
    expect(texts('one')).toEqual(['one']);
    expect(texts(undefined)).toEqual([]);
  });
});

describe('webAddress', () => {
  it.each(['https://news.example/1', 'http://news.example/'])('%s is followed', (uri) => {
    expect(webAddress(uri)).toBe(uri);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'articles/one.html',
    undefined,
  ])('%s is not', (uri) => {
    expect(webAddress(uri)).toBeUndefined();
  });
});
