import type { KnowledgeBase } from '../knowledge-base.js';
import type { Node } from './node.js';

/** Blocks with more members are not compared pair by pair; equal names in them still meet. */
const LARGEST = 40;

function keysOf(knowledge: KnowledgeBase, node: Node): Set<string> {
  const keys = new Set<string>();
  for (const name of node.names.slice(0, 6)) {
    const words = name.split(' ');
    if (node.type !== 'person') {
      keys.add(`${node.type}|${knowledge.skeleton(name)}`);
      continue;
    }
    const last = words.at(-1)!;
    keys.add(`last|${knowledge.skeleton(last)}`);
    if (words.length > 1) keys.add(`first|${words[0]}|${last.slice(0, 3)}`);
  }
  return keys;
}

/** Pairs worth a comparison, each once, in order. Linear in the number of nodes but for blocks of up to 40. */
export function candidatePairs(knowledge: KnowledgeBase, nodes: readonly Node[]): [Node, Node][] {
  const blocks = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    for (const key of keysOf(knowledge, node)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: [Node, Node][] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < Math.min(block.length, i + LARGEST); j++) {
        const [a, b] = [block[i]!, block[j]!];
        const key = a * nodes.length + b;
        if (seen.has(key) || (nodes[a]!.known && nodes[b]!.known)) continue;
        seen.add(key);
        pairs.push([nodes[a]!, nodes[b]!]);
      }
    }
  }
  return pairs;
}
