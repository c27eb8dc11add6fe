import type { TreebankSentence, TreebankWord } from '../data/conllu.js';

/** A word with what depends on it, in the order of the text: a projective tree by construction. */
export interface Node {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** How it depends on its governor; set when it is attached. */
  rel: string;
  readonly left: Node[];
  readonly right: Node[];
  /** No space before it. */
  glued: boolean;
}

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  WRB: 'ADV',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  DT: 'DET',
  PDT: 'DET',
  IN: 'ADP',
  RP: 'ADP',
  TO: 'PART',
  POS: 'PART',
  CC: 'CCONJ',
  CD: 'NUM',
  EX: 'PRON',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  WDT: 'PRON',
  $: 'SYM',
  ',': 'PUNCT',
  '.': 'PUNCT',
  ':': 'PUNCT',
  '``': 'PUNCT',
  "''": 'PUNCT',
  '-LRB-': 'PUNCT',
  '-RRB-': 'PUNCT',
  HYPH: 'PUNCT',
};

export interface WordOptions {
  readonly lemma?: string;
  readonly upos?: string;
  readonly glued?: boolean;
}

/** The singular of the regular plurals used here. */
function singular(form: string): string {
  if (/^(?:people|police|forces|troops)$/.test(form))
    return form === 'forces' ? 'force' : form === 'troops' ? 'troop' : form;
  if (form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  return form.replace(/s$/, '');
}

/** A word by its Penn tag; the universal tag follows from it unless said otherwise. */
export function word(form: string, xpos: string, options: WordOptions = {}): Node {
  const upos = options.upos ?? UPOS[xpos];
  if (upos === undefined) throw new Error(`There is no universal tag for ${xpos}.`);
  const lemma =
    options.lemma ?? (xpos === 'NNS' ? singular(form) : upos === 'PROPN' ? form : form.toLowerCase());
  return { form, lemma, upos, xpos, rel: 'root', left: [], right: [], glued: options.glued ?? false };
}

/** Attaches a node to the left of its governor, after what is there. */
export function before(head: Node, rel: string, ...children: readonly Node[]): Node {
  for (const child of children) {
    child.rel = rel;
    head.left.push(child);
  }
  return head;
}

/** Attaches a node to the left of its governor, before what is there. */
export function first(head: Node, rel: string, child: Node): Node {
  child.rel = rel;
  head.left.unshift(child);
  return head;
}

/** Attaches a node to the right of its governor, after what is there. */
export function after(head: Node, rel: string, ...children: readonly Node[]): Node {
  for (const child of children) {
    child.rel = rel;
    head.right.push(child);
  }
  return head;
}

export const comma = (): Node => word(',', ',', { glued: true });
export const stop = (): Node => word('.', '.', { glued: true });

/** Reads `form/XPOS[/UPOS]` words around one marked `*`; the others depend on it by the relation after `>`: `South/NNP>compound *Korea/NNP`. */
export function phrase(spec: string): Node {
  const parts = spec.split(' ').map((part) => {
    const [token, rel = ''] = part.split('>') as [string, string?];
    const marked = token.startsWith('*');
    const [form, xpos, upos] = token.slice(marked ? 1 : 0).split('/') as [string, string, string?];
    const node = word(form, xpos, upos === undefined ? {} : { upos });
    node.rel = rel;
    return { node, marked };
  });
  const at = parts.findIndex(({ marked }) => marked);
  const head = parts[at < 0 ? parts.length - 1 : at]!.node;
  parts.forEach(({ node }, i) => {
    if (node !== head)
      (i < parts.findIndex((part) => part.node === head) ? head.left : head.right).push(node);
  });
  return head;
}

function inOrder(node: Node, out: Node[]): void {
  for (const child of node.left) inOrder(child, out);
  out.push(node);
  for (const child of node.right) inOrder(child, out);
}

function upper(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1);
}

/** `an` before a vowel. */
function article(form: string, next: Node | undefined): string {
  return form === 'a' && /^(?:[aeio]|u(?!n[aeio]|s[aeiou]|r[aeiou])|U[bgz])/i.test(next?.form ?? '')
    ? 'an'
    : form;
}

/** The tree as a sentence of a treebank; its first word gets a capital. */
export function sentenceOf(root: Node, id: string): TreebankSentence {
  const nodes: Node[] = [];
  inOrder(root, nodes);
  const place = new Map(nodes.map((node, i) => [node, i]));
  const heads = new Int32Array(nodes.length).fill(-1);
  for (const node of nodes)
    for (const child of [...node.left, ...node.right]) heads[place.get(child)!] = place.get(node)!;
  const opening = nodes.findIndex((node) => /[\p{L}\d]/u.test(node.form));
  const words = nodes.map(
    (node, i): TreebankWord => ({
      form: i === opening ? upper(node.form) : article(node.form, nodes[i + 1]),
      lemma: node.lemma,
      upos: node.upos,
      xpos: node.xpos,
      head: heads[i]!,
      deprel: heads[i] === -1 ? 'root' : node.rel,
      misc: nodes[i + 1]?.glued ? 'SpaceAfter=No' : '_',
    }),
  );
  return { id, words };
}
