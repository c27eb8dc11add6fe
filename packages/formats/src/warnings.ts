import type { Warning } from './types.js';

/** Counts trouble by kind, to tell of each kind once. */
export interface Tally {
  add(code: Warning['code'], count?: number): void;
  report(onWarning: ((warning: Warning) => void) | undefined): void;
}

const MESSAGES: Record<Warning['code'], (count: number) => string> = {
  'characters-dropped': (n) =>
    `${n} control characters or lone surrogates, which the format forbids, were left out.`,
  'node-added': (n) => `${n} nodes that edges name but the file does not list were added.`,
  'node-repeated': (n) => `${n} nodes were listed more than once; their attributes were merged.`,
  'node-skipped': (n) => `${n} nodes had no id and were left out.`,
  'key-renamed': (n) => `${n} names that would collide with properties of every object were changed.`,
  'edge-renamed': (n) => `${n} edges had the id of another edge and got a new one.`,
  'edge-skipped': (n) => `${n} edges had no source or no target and were left out.`,
  'value-unreadable': (n) => `${n} values did not fit the type of their attribute and were kept as text.`,
};

export function createTally(): Tally {
  const counts = new Map<Warning['code'], number>();
  return {
    add(code, count = 1) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    },
    report(onWarning) {
      for (const [code, count] of counts) onWarning?.({ code, count, message: MESSAGES[code](count) });
    },
  };
}
