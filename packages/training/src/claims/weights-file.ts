import type { Weights } from '@newsgraph/claims';

const WIDTH = 110;
const LEAST = 0.005;

const HEAD = `import { weightsOf } from './table.js';

/**
 * Weights of what may be true of a claim (\`featuresOf\`), fitted by \`pnpm train claims\` on hand-judged claims of open texts
 * and of our own: the weight in an event, that in a relation, the feature's name, a bar.
 */
const TABLE = \``;

const FOOT = `\`;

export const WEIGHTS = weightsOf(TABLE);
`;

const kept = (weight = 0) => (Math.abs(weight) >= LEAST ? weight : 0);

/** The module of `@newsgraph/claims` that holds the weights. Names with a bar, a backtick or "\${" are left out. */
export function weightsFile({ event, relation }: Weights): string {
  const names = [...new Set([...event.keys(), ...relation.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const entries = names
    .map((name) => ({ name, own: [kept(event.get(name)), kept(relation.get(name))] }))
    .filter(({ name, own }) => own.some((weight) => weight !== 0) && !/[|`\\]|\$\{/.test(name))
    .map(({ name, own }) => `${own.join(' ')} ${name} |`);
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : ` ${entry}`;
  }
  return `${HEAD}\n${[...lines, line].map((one) => `  ${one}\n`).join('')}${FOOT}`;
}
