import { expect, test } from 'vitest';
import { inputAddress, webAddress } from './addresses.js';

test.each([
  ['https://quay.example/a?utm_source=x&id=3#top', 'https://quay.example/a?id=3'],
  ['http://user:secret@quay.example/', 'http://quay.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['/relative', undefined],
  ['https://', undefined],
])('%s is %s', (value, address) => {
  expect(webAddress(value)).toBe(address);
});

test.each([
  ['news\\a.html', 'news/a.html'],
  ['C:\\news\\a.html', 'C:/news/a.html'],
  ['./news/a.html', './news/a.html'],
  ['javascript:alert(1)', undefined],
  ['https://quay.example/a', 'https://quay.example/a'],
])('path %s is %s', (value, address) => {
  expect(inputAddress(value)).toBe(address);
});
