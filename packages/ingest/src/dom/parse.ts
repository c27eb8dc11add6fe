import { NewsgraphError } from '@newsgraph/schema';
import { Parser } from 'htmlparser2';
import { type ChildNode, Element, Text } from './node.js';

/** Elements before a page counts as generated nonsense. */
const MOST_ELEMENTS = 60_000;
/** Deeper elements become neighbours of each other: nobody nests a text this deep on purpose. */
const DEEPEST = 100;
const IN_HEAD = /^(?:head|title|meta|link|base|script|style|noscript|template)$/;

/** What Readability takes for the document. */
export interface PageDocument {
  readonly nodeType: 9;
  readonly parentNode: null;
  readonly nextElementSibling: null;
  readonly documentElement: Element;
  readonly firstChild: Element;
  readonly body: Element;
  readonly title: string;
  readonly baseURI: string;
  readonly documentURI: string;
  getElementsByTagName(names: string): Element[];
  querySelectorAll(names: string): Element[];
  createElement(name: string): Element;
  createTextNode(text: string): Text;
  removeChild(child: ChildNode): void;
}

function parseInto(root: Element, html: string): void {
  const stack: Element[] = [root];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++count > MOST_ELEMENTS)
          throw new NewsgraphError('input-too-large', `has more than ${MOST_ELEMENTS} elements.`);
        const element = new Element(name, attributes);
        stack[Math.min(stack.length, DEEPEST) - 1]!.appendChild(element);
        stack.push(element);
      },
      ontext(text) {
        const parent = stack[Math.min(stack.length, DEEPEST) - 1]!;
        const last = parent.lastChild;
        if (last?.nodeType === 3) last.nodeValue += text;
        else parent.appendChild(new Text(text));
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
}

/** The child with this name, made when it is missing. */
function childNamed(parent: Element, name: string): Element {
  return parent.children.find((child) => child.localName === name) ?? parent.appendChild(new Element(name));
}

/** `<html>` with one `<head>` and one `<body>` that holds everything else, however the page is written. */
function frame(root: Element): { html: Element; body: Element } {
  const html = root.children.find((child) => child.localName === 'html') ?? new Element('html');
  const [head, body] = [childNamed(html, 'head'), childNamed(html, 'body')];
  const loose = [...html.childNodes, ...root.childNodes].filter(
    (node) => ![html, head, body].includes(node as Element),
  );
  for (const node of loose) {
    const isHead = node.nodeType === 1 && IN_HEAD.test(node.localName);
    (isHead ? head : body).appendChild(node);
  }
  return { html, body };
}

/**
 * Parses a page as forgivingly as a browser does (htmlparser2), into the little that reading an article needs.
 * Throws `input-too-large` for more than 60,000 elements.
 */
export function parsePage(source: string): PageDocument {
  const root = new Element('root');
  parseInto(root, source);
  const { html, body } = frame(root);
  html.remove();
  const page: PageDocument = {
    nodeType: 9,
    parentNode: null,
    nextElementSibling: null,
    documentElement: html,
    firstChild: html,
    body,
    title: html.getElementsByTagName('title')[0]?.textContent ?? '',
    baseURI: 'http://localhost/',
    documentURI: 'http://localhost/',
    getElementsByTagName: (names) => html.getElementsByTagName(names),
    querySelectorAll: (names) => html.getElementsByTagName(names),
    createElement: (name) => new Element(name.toLowerCase()),
    createTextNode: (text) => new Text(text),
    removeChild: () => {},
  };
  html.parentNode = page;
  // Readability's name for "tags may be renamed in place".
  Object.assign(html, { __JSDOMParser__: true });
  return page;
}

/** The body of a fragment of markup. */
export function parseFragment(source: string): Element {
  return parsePage(source).body;
}
