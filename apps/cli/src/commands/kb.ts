import { type Command, InvalidArgumentError } from 'commander';
import { kbCompileCommand } from './kb-compile.js';
import { kbExportCommand } from './kb-export.js';
import { classKind, kbImportCommand } from './kb-import.js';
import { kbInfoCommand } from './kb-info.js';
import { kbSearchCommand } from './kb-search.js';

function gather<T>(read: (text: string) => T) {
  return (text: string, before: readonly T[] = []): T[] => [...before, read(text)];
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function whole(what: string, least: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`${what} is a whole number from ${least}.`);
  };
}

const BASES = `
A knowledge base is a compiled file (.bin, .bin.gz), a gazetteer (CSV, TSV or JSON Lines with the columns id, name and
kind, and if wanted aliases, country, description, subtype, prior, facts) or a folder of tables (entities.tsv,
aliases.tsv, facts.tsv). Where none is named, it is the one that newsgraph brings.`;

const GAZETTEER = `
Example of a gazetteer:

  id,name,kind,aliases,country,facts
  psc,Peace and Security Council,organization,AU PSC|African Peace Council,,P361=Q7159
  mv,Mira Voss,person,M. Voss,Kenya,P463=psc@2023-05-01..2025

Kinds: person, organization, country, place, event, product, law, position. A bar stands between two aliases or facts;
a fact is PROPERTY=ID, with @START..END if dated. An id without "Q" or a colon gets "local:" before it.`;

const IMPORTING = `
The dump is one of https://dumps.wikimedia.org/wikidatawiki/entities/ (.json, .json.gz or .json.bz2; one entity a line).
It is read once and never held in memory. Rows are gathered in FILE.import beside the output; a run that was cut off
goes on from its last checkpoint when it is started again with the same options, and writes the same bytes.

  newsgraph kb import latest-all.json.bz2 -o world.bin.gz --min-sitelinks 10
  newsgraph kb import latest-all.json.gz -o parties.bin.gz --class Q7278=organization:"political party"`;

function importing(kb: Command): void {
  kb.command('import')
    .description('make a knowledge base from a Wikidata JSON dump')
    .argument('<dump>', '.json, .json.gz or .json.bz2')
    .requiredOption('-o, --output <file>', 'file to write; gzipped when it ends in .gz')
    .option(
      '--class <id=kind[:subtype]>',
      'keep this class with its subclasses (repeatable; default: people, states, offices, organizations, places, ...)',
      gather(classKind),
    )
    .option('--languages <codes>', 'languages of names, the first gives the label', list, ['en'])
    .option('--min-sitelinks <n>', 'leave out what fewer sites write about', whole('--min-sitelinks', 0), 5)
    .option(
      '--properties <ids>',
      'properties that become facts (default: offices, citizenship, membership, ...)',
      list,
    )
    .option('--max-line <mb>', 'pass over longer lines', whole('--max-line', 1), 32)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', IMPORTING)
    .action(kbImportCommand);
}

function compiling(kb: Command): void {
  kb.command('compile')
    .description('make a knowledge base from a gazetteer or from tables')
    .argument('<base>', 'CSV, TSV, JSON Lines, or a folder of tables')
    .requiredOption('-o, --output <file>', 'file to write; gzipped when it ends in .gz')
    .option('--alone', 'do not look up countries and offices in the base that newsgraph brings')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', GAZETTEER)
    .action(kbCompileCommand);
}

/** `newsgraph kb ...`: the knowledge bases that say who is who. */
export function addKbCommand(program: Command): void {
  const kb = program
    .command('kb')
    .description('make, read and search the knowledge bases that say who is who')
    .addHelpText('after', BASES);
  importing(kb);
  compiling(kb);
  kb.command('export')
    .description('write a knowledge base as tables, which compile to the same base again')
    .argument('[base]', 'a knowledge base (default: the one that newsgraph brings)')
    .requiredOption('-o, --output <dir>', 'folder for entities.tsv, aliases.tsv and facts.tsv')
    .addHelpText('after', BASES)
    .action(kbExportCommand);
  kb.command('info')
    .description('what a knowledge base holds')
    .argument('[base]', 'a knowledge base (default: the one that newsgraph brings)')
    .option('--json', 'print JSON')
    .addHelpText('after', BASES)
    .action(kbInfoCommand);
  kb.command('search')
    .description('who goes by a name, or what is known about an id')
    .argument('<name>', 'a name or an id')
    .option(
      '--kb <file>',
      'a base of your own, asked first (repeatable)',
      gather((path) => path),
    )
    .option('--alone', 'ask only the bases named with --kb')
    .option('-n, --most <n>', 'at most this many', whole('--most', 1), 10)
    .option('--json', 'print JSON')
    .addHelpText('after', BASES)
    .action(kbSearchCommand);
}
