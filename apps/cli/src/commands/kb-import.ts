import { type ClassKind, NEWS_CLASSES, ROW_TYPES } from '@newsgraph/knowledge';
import { type ImportProgress, type ImportReport, importWikidata } from '@newsgraph/knowledge/node';
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError } from 'commander';
import { printReport } from '../kb-report.js';

interface Options {
  readonly output: string;
  readonly class?: readonly ClassKind[];
  readonly languages: readonly string[];
  readonly minSitelinks: number;
  readonly properties?: readonly string[];
  readonly maxLine: number;
  readonly json?: boolean;
}

/** `Q7278=organization:political party`; the kind of a class that news speak of may be left out. */
export function classKind(text: string): ClassKind {
  const [, id = '', kind, subtype = ''] = /^(Q[1-9]\d*)(?:=(\w+)(?::(.+))?)?$/.exec(text.trim()) ?? [];
  const type = ROW_TYPES.find((one) => one === kind);
  if (type && type !== 'reference') return { id, type, subtype };
  const known = NEWS_CLASSES.find((one) => one.id === id);
  if (kind === undefined && known) return known;
  const types = ROW_TYPES.filter((one) => one !== 'reference').join(', ');
  throw new InvalidArgumentError(`"${text}" is not ID=KIND or ID=KIND:SUBTYPE; kinds are ${types}.`);
}

const MB = 1 << 20;

function phaseWords({ lines, entities, faults }: ImportProgress) {
  const number = (value: number) => value.toLocaleString('en-US');
  return `${number(lines)} lines, ${number(entities)} gathered, ${number(faults)} wrong`;
}

/** A bar on a terminal; elsewhere a line now and then. */
function watch(): { update(progress: ImportProgress): void; stop(): void } {
  if (process.stderr.isTTY) {
    const bar = new SingleBar({
      format: '{phase} {bar} {percentage} %  {words}',
      ...{ stream: process.stderr, clearOnComplete: true, hideCursor: true },
    });
    bar.start(1, 0, { phase: 'reading', words: '' });
    return {
      update(progress) {
        bar.setTotal(Math.max(progress.total, 1));
        bar.update(progress.bytes, { phase: progress.phase.padEnd(9), words: phaseWords(progress) });
      },
      stop: () => bar.stop(),
    };
  }
  let told = 0;
  return {
    update(progress) {
      const share = Math.floor((20 * progress.bytes) / Math.max(progress.total, 1));
      if (share <= told && progress.phase === 'reading') return;
      told = share;
      process.stderr.write(`${progress.phase}: ${share * 5} %, ${phaseWords(progress)}\n`);
    },
    stop() {},
  };
}

function rows(report: ImportReport): [string, string][] {
  const number = (value: number) => value.toLocaleString('en-US');
  const { lines, bytes, resumed, entities, aliases, facts } = report;
  return [
    ['lines', `${number(lines)}, ${number(Math.round(bytes / MB))} MB unzipped`],
    ...(resumed > 0 ? [['from before', `${number(resumed)} lines`] as [string, string]] : []),
    ['entities', number(entities)],
    ['other names', number(aliases)],
    ['facts', number(facts)],
    ...Object.entries(report.leftOut).map(([why, n]): [string, string] => [`left out, ${why}`, number(n)]),
  ];
}

/** `newsgraph kb import DUMP -o FILE` */
export async function kbImportCommand(dump: string, options: Options): Promise<void> {
  const bar = watch();
  let report: ImportReport;
  try {
    report = await importWikidata(dump, options.output, {
      ...{
        languages: options.languages,
        sitelinks: options.minSitelinks,
        mostLineBytes: options.maxLine * MB,
      },
      ...(options.class && { classes: options.class }),
      ...(options.properties && { properties: options.properties }),
      onProgress: bar.update,
    });
  } finally {
    bar.stop();
  }
  printReport({ report, rows: rows(report), output: options.output, ...(options.json && { json: true }) });
}
