import { expect, test } from 'vitest';
import { parseFragment, parsePage } from './parse.js';

test.each([
  ['<!doctype html><html><head><title>t</title></head><body><p>a</p></body></html>'],
  ['<title>t</title><p>a</p>'],
  ['<html><title>t</title><p>a</p></html>'],
  ['<head><title>t</title></head><p>a</p>'],
  ['<body><p>a</p></body><title>t</title>'],
  ['<!-- b --><html><body><p>a</p></body><head><title>t</title></head></html>'],
])('%s has a title in the head and a paragraph in the body', (html) => {
  const page = parsePage(html);
  expect(page.title).toBe('t');
  expect(page.body.textContent).toBe('a');
  expect([...page.documentElement.children].map((child) => child.localName)).toEqual(['head', 'body']);
  expect([...page.head.children].map((child) => child.localName)).toEqual(['title']);
});

test('attributes are found by their lower-case names', () => {
  const time = parseFragment('<TIME dateTime="2022-01-13" CLASS="Date">x</TIME>').firstElementChild!;
  expect(time.getAttributeNames().sort()).toEqual(['class', 'datetime']);
  expect([time.getAttribute('datetime'), time.className]).toEqual(['2022-01-13', 'Date']);
});

test('what is nested too deep lies side by side, in order', () => {
  const body = parseFragment(`${'<div>'.repeat(300)}a<p>b</p><p>c</p>d`);
  expect(body.textContent).toBe('abcd');
  let depth = 0;
  for (let at = body.querySelector('p')!.parentElement; at; at = at.parentElement) depth++;
  expect(depth).toBe(101);
});

test('a page of more than 60,000 elements is refused before it is built', () => {
  expect(parseFragment('<b></b>'.repeat(59_000)).children).toHaveLength(59_000);
  expect(() => parsePage('<b></b>'.repeat(60_001))).toThrow('has more than 60000 elements.');
});
