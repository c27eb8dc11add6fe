/**
 * The part of the DOM that Readability and the walk over its result use, and nothing else: no events, no live lists, no
 * styles, no selectors. Nodes are linked to their neighbours, so taking one out costs nothing.
 */
export type ChildNode = Text | Element;
export type ParentNode = Element | RootNode;

/** The document as the parent of `<html>`: it has no tag. */
export interface RootNode {
  readonly nodeType: 9;
  readonly parentNode: null;
  readonly nextElementSibling: null;
  removeChild(child: ChildNode): void;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly cloneNode: () => { name: string; value: string };
}

export type Attributes = Record<string, string>;

const NONE: readonly ChildNode[] = [];

/** A text between tags. */
export class Text {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  parentNode: ParentNode | null = null;
  nextSibling: ChildNode | null = null;
  previousSibling: ChildNode | null = null;
  readonly childNodes: readonly ChildNode[] = NONE;
  constructor(public nodeValue: string) {}
  get textContent(): string {
    return this.nodeValue;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** The content of an element as `innerHTML` gives and takes it: copied, never written out as markup. */
class Content {
  constructor(readonly nodes: readonly ChildNode[]) {}
  toString(): string {
    return '';
  }
}

/** An element. `localName` and `tagName` may be changed in place. */
export class Element {
  readonly nodeType = 1;
  tagName: string;
  parentNode: ParentNode | null = null;
  nextSibling: ChildNode | null = null;
  previousSibling: ChildNode | null = null;
  firstChild: ChildNode | null = null;
  lastChild: ChildNode | null = null;
  #childNodes: ChildNode[] | undefined;
  #children: Element[] | undefined;

  constructor(
    public localName: string,
    readonly values: Attributes = {},
  ) {
    this.tagName = localName.toUpperCase();
  }

  get nodeName(): string {
    return this.tagName;
  }
  get className(): string {
    return this.values.class ?? '';
  }
  set className(value: string) {
    this.values.class = value;
  }
  get id(): string {
    return this.values.id ?? '';
  }
  set id(value: string) {
    this.values.id = value;
  }
  get src(): string {
    return this.values.src ?? '';
  }
  get srcset(): string {
    return this.values.srcset ?? '';
  }
  get attributes(): Attribute[] {
    return Object.entries(this.values).map(([name, value]) => ({
      name,
      value,
      cloneNode: () => ({ name, value }),
    }));
  }
  setAttributeNode({ name, value }: { name: string; value: string }): void {
    this.values[name] = value;
  }
  getAttribute(name: string): string | null {
    return this.values[name] ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.values[name] !== undefined;
  }
  setAttribute(name: string, value: string): void {
    this.values[name] = value;
  }
  removeAttribute(name: string): void {
    if (this.values[name] !== undefined) delete this.values[name];
  }

  /** The two properties that hide an element. */
  get style(): { display: string; visibility: string } {
    const source = this.values.style;
    if (source === undefined) return VISIBLE;
    const value = (name: string) =>
      new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([a-z-]+)`, 'i').exec(source)?.[1]?.toLowerCase() ?? '';
    return { display: value('display'), visibility: value('visibility') };
  }

  get childNodes(): readonly ChildNode[] {
    if (!this.#childNodes) {
      this.#childNodes = [];
      for (let node = this.firstChild; node; node = node.nextSibling) this.#childNodes.push(node);
    }
    return this.#childNodes;
  }
  get children(): readonly Element[] {
    this.#children ??= this.childNodes.filter((node) => node.nodeType === 1) as Element[];
    return this.#children;
  }
  get firstElementChild(): Element | null {
    return elementFrom(this.firstChild);
  }
  get nextElementSibling(): Element | null {
    return elementFrom(this.nextSibling);
  }
  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== 1) node = node.previousSibling;
    return node as Element | null;
  }

  get textContent(): string {
    let text = '';
    for (let node = following(this, this); node; node = following(node, this))
      if (node.nodeType === 3) text += node.nodeValue;
    return text;
  }
  set textContent(text: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    this.appendChild(new Text(text));
  }

  /** Elements below this one with one of the names (`*` for all), in document order. */
  getElementsByTagName(names: string): Element[] {
    const wanted = names === '*' ? undefined : new Set(names.toLowerCase().split(','));
    const found: Element[] = [];
    for (let node = following(this, this); node; node = following(node, this))
      if (node.nodeType === 1 && (!wanted || wanted.has(node.localName))) found.push(node);
    return found;
  }
  /** Readability asks only for lists of tag names. */
  querySelectorAll(names: string): Element[] {
    return this.getElementsByTagName(names);
  }

  appendChild<T extends ChildNode>(child: T): T {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = child;
    else this.firstChild = child;
    this.lastChild = child;
    this.#changed();
    return child;
  }

  removeChild<T extends ChildNode>(child: T): T {
    const { previousSibling: before, nextSibling: after } = child;
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    this.#changed();
    return child;
  }

  replaceChild<T extends ChildNode>(fresh: ChildNode, old: T): T {
    fresh.parentNode?.removeChild(fresh);
    const { previousSibling: before, nextSibling: after } = old;
    this.removeChild(old);
    fresh.parentNode = this;
    fresh.previousSibling = before;
    fresh.nextSibling = after;
    if (before) before.nextSibling = fresh;
    else this.firstChild = fresh;
    if (after) after.previousSibling = fresh;
    else this.lastChild = fresh;
    this.#changed();
    return old;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  get innerHTML(): Content {
    return new Content(this.localName === 'body' ? this.childNodes.map(copy) : []);
  }
  set innerHTML(content: Content) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of content.nodes) this.appendChild(copy(node));
  }

  #changed(): void {
    this.#childNodes = undefined;
    this.#children = undefined;
  }
}

const VISIBLE = { display: '', visibility: '' };

function elementFrom(start: ChildNode | null): Element | null {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return node as Element | null;
}

/** The node after `node` in document order below `root`, or null. */
export function following(node: ChildNode, root: Element): ChildNode | null {
  if (node.nodeType === 1 && node.firstChild) return node.firstChild;
  let at: ChildNode = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode as Element;
  }
  return null;
}

function copy(node: ChildNode): ChildNode {
  if (node.nodeType === 3) return new Text(node.nodeValue);
  const element = new Element(node.localName, { ...node.values });
  for (let child = node.firstChild; child; child = child.nextSibling) element.appendChild(copy(child));
  return element;
}
