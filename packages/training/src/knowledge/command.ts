import { Command } from 'commander';
import { compileTables } from './compile.js';

/** `knowledge`: compiles the fact tables into the binary that the package `knowledge` ships. */
export function knowledgeCommand(): Command {
  return new Command('knowledge')
    .description('compile the knowledge base from its tables')
    .requiredOption('--tables <dir>', 'folder with entities.tsv, aliases.tsv and facts.tsv')
    .option('--out <file>', 'file to write', 'packages/knowledge/data/knowledge.bin.gz')
    .action((options: { tables: string; out: string }) => {
      compileTables({ ...options, note: (line) => process.stderr.write(`${line}\n`) });
    });
}
