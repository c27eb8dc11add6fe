import type { KnowledgeBase } from '../knowledge-base.js';
import { mainWords } from './names.js';
import type { Node } from './node.js';
import { romanize } from './romanize.js';

/** Each member of a block is compared with this many that follow it; equal names lie beside each other. */
const WINDOW = 40;
const MOST_NAMES = 6;

function personKeys({ skeleton }: KnowledgeBase, name: string): string[] {
  const words = name.split(' ');
  const last = words.at(-1)!;
  const keys = [`last|${skeleton(last)}`];
  if (words.length === 1) return keys;
  const first = romanize(words[0]!);
  keys.push(`begins|${first}|${last.slice(0, 3)}`, `ends|${first}|${skeleton(last).slice(-3)}`);
  keys.push(`all|${romanize(words.join(''))}`, `second|${first}|${romanize(words[1]!)}`);
  return keys;
}

function bodyKeys({ skeleton }: KnowledgeBase, name: string, type: string): string[] {
  const words = mainWords(name);
  return [`${type}|${skeleton(words.join(''))}`, `${type}|${words.join('')}`];
}

function keysOf(knowledge: KnowledgeBase, node: Node): Set<string> {
  const names = node.names.slice(0, MOST_NAMES);
  const person = node.type === 'person';
  return new Set(
    names.flatMap((name) => (person ? personKeys(knowledge, name) : bodyKeys(knowledge, name, node.type))),
  );
}

/** Pairs worth a comparison, each once, in order. Linear in the number of nodes. */
export function candidatePairs(knowledge: KnowledgeBase, nodes: readonly Node[]): [Node, Node][] {
  const blocks = new Map<string, number[]>();
  const order = nodes.map((_, i) => i);
  order.sort((a, b) => {
    const [x, y] = [nodes[a]!.names[0] ?? '', nodes[b]!.names[0] ?? ''];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  for (const i of order) {
    for (const key of keysOf(knowledge, nodes[i]!)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  }
  const seen = new Set<number>();
  const pairs: [Node, Node][] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + WINDOW); j++) {
        const [a, b] = [Math.min(block[i]!, block[j]!), Math.max(block[i]!, block[j]!)];
        const key = a * nodes.length + b;
        if (seen.has(key) || (nodes[a]!.known && nodes[b]!.known)) continue;
        seen.add(key);
        pairs.push([nodes[a]!, nodes[b]!]);
      }
    }
  }
  return pairs;
}
