import type { Decision, Outcome } from '@newsgraph/graph/decisions';
import { failures, type Report } from '@newsgraph/pipeline';
import type { Skip } from '@newsgraph/schema';

/** At most this many skips of one kind are listed one by one. */
const LISTED = 10;

const number = (value: number) => value.toLocaleString('en-US');

const counted = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

/** Rows of name and value, the names padded to one width. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

function byCode(skips: readonly Skip[]): Map<Skip['code'], Skip[]> {
  const groups = new Map<Skip['code'], Skip[]>();
  for (const skip of skips) groups.set(skip.code, [...(groups.get(skip.code) ?? []), skip]);
  return groups;
}

function skipLines(skips: readonly Skip[]): string[] {
  return [...byCode(skips)].flatMap(([code, group]) => [
    `Skipped, ${code}: ${number(group.length)}`,
    ...group.slice(0, LISTED).map((skip) => `  ${skip.where}: ${skip.reason}`),
    ...(group.length > LISTED
      ? [`  ... and ${number(group.length - LISTED)} more (--json lists them all)`]
      : []),
  ]);
}

/** An entity that shares no sentence with another has nothing to be drawn with. */
function unconnected({ entities, nodes }: Report): string {
  return entities > nodes ? `, ${number(entities - nodes)} named alone: listed, not drawn` : '';
}

/** Claims that became no edge, and why. */
function undrawn({ doubtful, selfClaims }: Report): string {
  return [
    ...(doubtful ? [`, ${number(doubtful)} too doubtful to draw (--minimum-score 0 draws them)`] : []),
    ...(selfClaims ? [`, ${number(selfClaims)} more between names of one entity left out`] : []),
  ].join('');
}

function decisionWords(decision: Decision): string {
  if (decision.kind === 'merge') return `merge ${decision.entity} into ${decision.into}`;
  if (decision.kind === 'split') return `split ${decision.entity} into ${decision.into}`;
  return `${decision.kind} ${decision.claim}`;
}

function decisionLines({ unmatched }: Outcome): string[] {
  if (unmatched.length === 0) return [];
  return [
    `Decisions that match nothing any more: ${number(unmatched.length)}`,
    ...unmatched.slice(0, LISTED).map(({ decision, reason }) => `  ${decisionWords(decision)}: ${reason}`),
    ...(unmatched.length > LISTED
      ? [`  ... and ${number(unmatched.length - LISTED)} more (--json lists them all)`]
      : []),
  ];
}

/** What a person wants to know after a build: what was read, grouped and skipped, what came out, how long it took. */
export function summary(report: Report): string {
  const { seconds } = report;
  const others = Object.entries(report.otherLanguages).map(([language, n]) => `${n} ${language}`);
  const analysed = report.documents - Object.values(report.otherLanguages).reduce((sum, n) => sum + n, 0);
  const rows: [string, string][] = [
    ['inputs', number(report.inputs)],
    [
      'articles',
      `${number(report.documents)}, ${number(analysed)} analysed in ${counted(report.stories, 'story', 'stories')}`,
    ],
    ...(others.length > 0
      ? [['not in English', `${others.join(', ')}: kept, not analysed`] as [string, string]]
      : []),
    ['entities', number(report.entities) + unconnected(report)],
    ['claims', number(report.claims) + undrawn(report)],
    ...(report.decisions
      ? [
          [
            'decisions',
            `${number(report.decisions.applied)} of ${number(report.decisions.given)} applied`,
          ] as [string, string],
        ]
      : []),
    ['graph', `${counted(report.nodes, 'node', 'nodes')}, ${counted(report.edges, 'edge', 'edges')}`],
    ['time', `${seconds.all.toFixed(1)} s, ${(report.documents / seconds.all).toFixed(1)} articles a second`],
  ];
  const failed = failures(report.skips).length;
  const end =
    failed > 0
      ? [`${number(failed)} could not be read${report.documents > 0 ? '; the rest is in the graph' : ''}.`]
      : [];
  const decided = report.decisions ? decisionLines(report.decisions) : [];
  return [columns(rows), ...skipLines(report.skips), ...decided, ...end].join('\n');
}
