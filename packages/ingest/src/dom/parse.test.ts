import { expect, test } from 'vitest';
import { parseFragment, parsePage } from './parse.js';

test.each([
  ['<!doctype html><html><head><title>t</title></head><body><p>a</p></body></html>'],
  ['<title>t</title><p>a</p>'],
  ['<html><title>t</title><p>a</p></html>'],
  ['<head><title>t</title></head><p>a</p>'],
  ['<body><p>a</p></body><title>t</title>'],
])('%s has a title in the head and a paragraph in the body', (html) => {
  const page = parsePage(html);
  expect(page.title).toBe('t');
  expect(page.body.textContent).toBe('a');
  expect(page.documentElement.children.map((child) => child.localName).sort()).toEqual(['body', 'head']);
});

test('nodes are linked as in a browser, before and after changes', () => {
  const body = parseFragment('<p id="a">1</p>2<p id="b">3</p>');
  const [a, b] = body.getElementsByTagName('p') as [never, never] &
    ReturnType<typeof body.getElementsByTagName>;
  expect(body.childNodes.map((node) => node.textContent)).toEqual(['1', '2', '3']);
  expect(body.firstElementChild).toBe(a);
  expect(body.children[0]!.nextElementSibling).toBe(b);
  body.removeChild(body.children[0]!);
  expect(body.childNodes.map((node) => node.textContent)).toEqual(['2', '3']);
  body.replaceChild(parseFragment('<b>4</b>').firstChild!, body.lastChild!);
  body.appendChild(body.firstChild!);
  expect(body.childNodes.map((node) => node.textContent)).toEqual(['4', '2']);
  expect(body.lastChild!.previousSibling).toBe(body.firstChild);
});

test('the content of the body can be put back after it was taken apart', () => {
  const { body } = parsePage('<p>1<b>2</b></p><p>3</p>');
  const content = body.innerHTML;
  body.firstChild!.remove();
  body.innerHTML = content;
  expect(body.textContent).toBe('123');
});

test('attributes can be written as strict code does', () => {
  const element = parseFragment('<p class="a">x</p>').firstElementChild!;
  element.id = 'p1';
  element.className = 'b';
  expect([element.getAttribute('id'), element.getAttribute('class'), element.getAttribute('title')]).toEqual([
    'p1',
    'b',
    null,
  ]);
});

test.each([
  ['display: none', { display: 'none', visibility: '' }],
  ['color:red;VISIBILITY:Hidden', { display: '', visibility: 'hidden' }],
  ['', { display: '', visibility: '' }],
])('style "%s" is %j', (style, expected) => {
  expect(parseFragment(`<p style="${style}">x</p>`).firstElementChild!.style).toEqual(expected);
});
