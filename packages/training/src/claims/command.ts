import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { trainClaims } from './train.js';

/** `claims`: fits the weights of the claims' score. */
export function claimsCommand(): Command {
  return new Command('claims')
    .description("fit the weights of the claims' score on judged claims")
    .requiredOption(
      '--data <dir>',
      'folder with train/re3d, gum, ud-ewt, meantime, crossner-politics, wikigold, gap',
    )
    .option('--out <file>', 'file to write', 'packages/claims/src/score/weights.ts')
    .action(({ data, out }: { data: string; out: string }) => {
      const { file, report } = trainClaims(data);
      writeFileSync(out, file);
      process.stderr.write(`${[...report, `weights written to ${out}`].join('\n')}\n`);
    });
}
