import { checkExamples } from '@newsgraph/pipeline';
import { readPatternsFile, readResources } from '@newsgraph/pipeline/node';

interface Options {
  readonly json?: boolean;
}

type Check = ReturnType<typeof checkExamples>[number];

function line({ where, example, expected, found, passed }: Check): string {
  const head = `${passed ? 'ok     ' : 'FAILED '}${where}  ${example}\n`;
  if (passed) return head;
  return `${head}         expected: ${expected.join('; ')}\n         found:    ${found.join('; ') || 'nothing'}\n`;
}

/** `newsgraph patterns check FILE`: reads the example of every pattern; exits 1 when one does not say what it should. */
export function checkPatternsCommand(file: string, options: Options): void {
  const patterns = readPatternsFile(file);
  const checks = checkExamples(patterns, readResources().weights);
  const failed = checks.filter(({ passed }) => !passed).length;
  if (failed > 0) process.exitCode = 1;
  if (options.json) {
    process.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
    return;
  }
  const count = `${checks.length} patterns, ${patterns.predicates.length} predicates, ${failed} failed`;
  process.stdout.write(`${checks.map(line).join('')}${count}\n`);
}
