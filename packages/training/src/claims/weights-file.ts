const WIDTH = 110;
const LEAST = 0.005;

const HEAD = `/**
 * Weights of what may be true of a claim (\`featuresOf\`), fitted by \`pnpm train claims\` on hand-judged claims of open texts
 * and of our own: a weight, the feature's name, a bar.
 */
const TABLE = \``;

const FOOT = `\`;

/** The weight of each feature by its name; those that are not here weigh nothing. */
export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  TABLE.split(/\\s*\\|\\s*/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const space = entry.indexOf(' ');
      return [entry.slice(space + 1), Number(entry.slice(0, space))];
    }),
);
`;

/** The module of `@newsgraph/claims` that holds the weights. Names with a bar, a backtick or "\${" are left out. */
export function weightsFile(weights: ReadonlyMap<string, number>): string {
  const entries = [...weights]
    .filter(([name, weight]) => Math.abs(weight) >= LEAST && !/[|`\\]|\$\{/.test(name))
    .map(([name, weight]) => `${weight} ${name} |`);
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
