import { MINIMUM_SCORE } from '@newsgraph/pipeline';
import { Command, InvalidArgumentError, Option } from 'commander';
import { buildCommand } from './commands/build.js';
import { diffCommand } from './commands/diff.js';
import { doctorCommand } from './commands/doctor.js';
import { explainCommand } from './commands/explain.js';
import { exploreCommand } from './commands/explore.js';
import { exportCommand, formatIds } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { addKbCommand } from './commands/kb.js';
import { pathCommand } from './commands/path.js';
import { checkPatternsCommand } from './commands/patterns.js';
import { showCommand } from './commands/show.js';
import { version } from './version.js';

function whole(what: string, least: number, most = Number.MAX_SAFE_INTEGER) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      `${what} is a whole number from ${least}${most < 1e9 ? ` to ${most}` : ''}.`,
    );
  };
}

function chance(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('--minimum-score is a number from 0 to 1.');
}

/** Takes an option that may be given several times. */
const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const graphOption = () =>
  new Option('-g, --graph <dir|file>', 'folder that build wrote, or a graph file').default('.');

const patternsOption = () =>
  new Option('--patterns <file>', 'patterns and predicates of your own (JSON; see newsgraph patterns check)');

const knowledgeOption = () =>
  new Option(
    '--kb <file>',
    'knowledge base of your own: CSV, JSON Lines or what newsgraph kb wrote (repeatable, the first outranks the next)',
  ).argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);

/** The command line: what it accepts and what it says in `--help`. */
export function createProgram(): Command {
  const program = new Command('newsgraph')
    .description(
      'Turns news articles into a knowledge graph in which every edge shows the sentence it came from.',
    )
    .version(version())
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .showHelpAfterError('(add --help for the options)');

  program
    .command('build')
    .description('read articles, write the graph, the records behind it and a page to explore it')
    .argument('<input...>', 'files, folders, globs, - for standard input')
    .requiredOption('-o, --output <dir>', 'folder to write to')
    .option('--title <text>', 'title of the graph (default: the names of the inputs)')
    .option(
      '--threads <n>',
      'worker threads (default: one for each core but one, at most 4)',
      whole('--threads', 1, 256),
    )
    .option('--allow-network', 'let inputs be http(s) addresses')
    .option(
      '--decisions <file>',
      'decisions of a reader, as the explorer writes them (repeatable)',
      gather,
      [],
    )
    .addOption(patternsOption())
    .option(
      '--judgements <file>',
      'which entities are the same and which are not: judgements.jsonl of an earlier build with lines of your own',
    )
    .addOption(knowledgeOption())
    .option(
      '--kb-relations',
      'add what the knowledge base knows of entities in the graph (no article says so; origin: knowledge)',
    )
    .option(
      '--minimum-score <p>',
      `draw edges with a claim that is right with at least this chance, 0 to 1 (default: ${MINIMUM_SCORE})`,
      chance,
    )
    .option('--json', 'print the report as JSON')
    .action(buildCommand);
  program
    .command('explore')
    .description('serve the explorer on a graph, to this machine only')
    .argument('<dir|file>', 'folder that build wrote, or a graph file')
    .option('-p, --port <n>', 'port (default: a free one)', whole('--port', 0, 65535), 0)
    .action(exploreCommand);
  program
    .command('export')
    .description('write a graph in another format')
    .argument('<dir|file>', 'folder that build wrote, or a graph file')
    .addOption(new Option('-f, --format <id>', 'what to write').choices(formatIds()).makeOptionMandatory())
    .requiredOption('-o, --output <file>', 'file to write, - for standard output')
    .addOption(
      new Option('--edges <kind>', 'an edge for each predicate, or one for each pair').choices([
        'parallel',
        'aggregate',
      ]),
    )
    .addOption(
      new Option('--evidence <amount>', 'how much of the quotations').choices(['none', 'short', 'full']),
    )
    .option('--gephi-lite', 'GEXF 1.2 without time and kinds, for readers that know no more')
    .action(exportCommand);
  program
    .command('extract')
    .description(
      'read JSON Lines of articles on standard input, write claims as JSON Lines, one article at a time',
    )
    .option('--labels', 'add the names of subject and object and the quoted sentence to each claim')
    .addOption(patternsOption())
    .addOption(knowledgeOption())
    .action(extractCommand);
  program
    .command('patterns')
    .description('patterns and predicates of your own')
    .command('check')
    .description('check a patterns file and run its examples')
    .argument('<file>', 'JSON: { predicates, patterns, speaking }')
    .option('--json', 'print JSON')
    .action(checkPatternsCommand);
  program
    .command('show')
    .description('what the graph says about an entity')
    .argument('<entity>', 'its name, an alias or its id')
    .addOption(graphOption())
    .option('-n, --most <n>', 'at most this many edges', whole('--most', 1), 20)
    .option('--json', 'print JSON')
    .action(showCommand);
  program
    .command('explain')
    .description('why a mention is linked as it is, or why an entity is one')
    .argument('<mention|entity>', 'its name, an alias or its id, or DOCUMENT:OFFSET of a mention')
    .option('-g, --graph <dir>', 'folder that build wrote', '.')
    .addOption(knowledgeOption())
    .option('--json', 'print JSON')
    .action(explainCommand);
  program
    .command('path')
    .description('how two entities are connected, with a quotation for each step')
    .argument('<a>', 'name, alias or id')
    .argument('<b>', 'name, alias or id')
    .addOption(graphOption())
    .option('-k, --paths <n>', 'number of paths', whole('--paths', 1, 100), 3)
    .option('--without <entity...>', 'entities that the path must not touch')
    .option('--json', 'print JSON')
    .action(pathCommand);
  program
    .command('diff')
    .description('what a new graph has that an old one lacks, and the other way round')
    .argument('<old>', 'folder or graph file')
    .argument('<new>', 'folder or graph file')
    .option('--json', 'print JSON')
    .action(diffCommand);
  addKbCommand(program);
  program.command('doctor').description('check that everything is in its place').action(doctorCommand);
  return program;
}
