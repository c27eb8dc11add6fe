import { NewsgraphError } from '@newsgraph/schema';
// The entry without Node's optional canvas: the same code in Node, browsers and workers.
import { parseHTML } from 'linkedom/worker';

/** Elements before a page counts as generated nonsense. */
const MOST_ELEMENTS = 60_000;
/** Deeper elements become neighbours of each other: nobody nests a text this deep on purpose. */
const DEEPEST = 100;
const IN_HEAD = /^(?:HEAD|TITLE|META|LINK|BASE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Stops before anything is built: a start tag is never written shorter than `<` and a letter. */
function refuseTooMany(source: string): void {
  const tags = /<[a-z]/gi;
  for (let count = 0; tags.test(source); count++)
    if (count === MOST_ELEMENTS)
      throw new NewsgraphError('input-too-large', `has more than ${MOST_ELEMENTS} elements.`);
}

/** Readability asks for attributes by their names in lower case, as a browser keeps them; linkedom keeps `dateTime`. */
function lowerAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const lower = name.toLowerCase();
    if (name === lower) continue;
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

/** Puts everything below an element directly into it, in document order, each node moved once. */
function level(element: Element): void {
  const below: Node[] = [];
  const walker = element.ownerDocument.createTreeWalker(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) below.push(node);
  for (const node of below) element.appendChild(node);
}

function tidy(element: Element, depth: number): void {
  lowerAttributes(element);
  if (depth === DEEPEST) level(element);
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (depth === DEEPEST) lowerAttributes(child);
    else tidy(child, depth + 1);
}

/** The child with this name, made when it is missing. */
function childNamed(parent: Element, name: string): Element {
  const found = [...parent.children].find((child) => child.tagName === name);
  return found ?? parent.appendChild(parent.ownerDocument.createElement(name.toLowerCase()));
}

const isContent = ({ nodeType }: Node) => nodeType === TEXT_NODE || nodeType === ELEMENT_NODE;

/** `<html>` with one `<head>` and one `<body>` that holds everything else, however the page is written. */
function frame(document: Document): void {
  const html =
    [...document.children].find((child) => child.tagName === 'HTML') ?? document.createElement('html');
  for (const node of [...document.childNodes]) if (node !== html && isContent(node)) html.appendChild(node);
  const [head, body] = [childNamed(html, 'HEAD'), childNamed(html, 'BODY')];
  for (const node of [...html.childNodes])
    if (node !== head && node !== body && isContent(node))
      (IN_HEAD.test(node.nodeName) ? head : body).appendChild(node);
  html.replaceChildren(head, body);
  if (!html.parentNode) document.appendChild(html);
}

/**
 * Parses a page as forgivingly as a browser does (linkedom), into a document with a head and a body. Attribute names are
 * in lower case and nothing is nested more than 100 deep. Throws `input-too-large` for more than 60,000 elements.
 */
export function parsePage(source: string): Document {
  refuseTooMany(source);
  const { document } = parseHTML(source);
  frame(document);
  tidy(document.documentElement, 0);
  return document;
}

/** The body of a fragment of markup. */
export function parseFragment(source: string): Element {
  return parsePage(source).body;
}
