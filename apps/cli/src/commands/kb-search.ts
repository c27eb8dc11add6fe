import { type Candidate, type Knowledge, stackKnowledge } from '@newsgraph/knowledge';
import { readKnowledge, readKnowledgeFile } from '@newsgraph/knowledge/node';
import { NewsgraphError } from '@newsgraph/schema';
import { columns } from '../summary.js';

interface Options {
  readonly kb?: readonly string[];
  readonly alone?: boolean;
  readonly most: number;
  readonly json?: boolean;
}

function openBases({ kb = [], alone }: Options): Knowledge {
  const shipped = readKnowledge();
  const own = kb.map((path) => {
    const { knowledge, skipped } = readKnowledgeFile(path, shipped);
    for (const skip of skipped) process.stderr.write(`newsgraph: ${skip.where}: ${skip.reason}\n`);
    return knowledge;
  });
  if (alone && own.length === 0) throw new NewsgraphError('usage', '--alone needs a base named with --kb.');
  return stackKnowledge(alone ? own : [...own, shipped]);
}

function factLines(knowledge: Knowledge, id: string): string[] {
  return knowledge.facts(id).map(({ property, object, start, end }) => {
    const dates = start || end ? ` (${start ?? ''} to ${end ?? ''})` : '';
    return `  ${property} ${knowledge.entity(object)?.label ?? object}${dates}`;
  });
}

function describe(knowledge: Knowledge, id: string): string {
  const entity = knowledge.entity(id)!;
  const { label, type, subtype, description, country, prior, aliases } = entity;
  const rows: [string, string][] = [
    ['id', id],
    ['type', [type, subtype].filter(Boolean).join(', ')],
    ['description', description],
    ['country', country ? (knowledge.entity(country)?.label ?? country) : ''],
    ['prior', String(prior)],
    ['also', aliases.join('; ')],
  ];
  const lines = [label, columns(rows.filter(([, value]) => value !== '')), ...factLines(knowledge, id)];
  return lines.join('\n');
}

function candidateRow(knowledge: Knowledge, { id, kind, prior, similarity }: Candidate): [string, string] {
  const { label, type, description } = knowledge.entity(id)!;
  const near = similarity < 1 ? `, ${Math.round(similarity * 100)} % alike` : '';
  return [id, `${label} (${kind}${near}, ${type}, prior ${prior})${description ? `: ${description}` : ''}`];
}

/** `newsgraph kb search NAME`: exits 1 when nobody goes by that name. */
export function kbSearchCommand(name: string, options: Options): void {
  const knowledge = openBases(options);
  const exact = knowledge.candidates(name);
  const found = (exact.length > 0 ? exact : knowledge.fuzzy(name)).slice(0, options.most);
  const entity = knowledge.entity(name);
  if (!entity && found.length === 0) process.exitCode = 1;
  if (options.json) {
    const known = entity && { ...entity, aliases: entity.aliases, facts: knowledge.facts(name) };
    process.stdout.write(
      `${JSON.stringify({ ...(known && { entity: known }), candidates: found }, null, 2)}\n`,
    );
    return;
  }
  if (entity) process.stdout.write(`${describe(knowledge, name)}\n`);
  else if (found.length === 0) process.stdout.write('Nobody and nothing here goes by that name.\n');
  else process.stdout.write(`${columns(found.map((one) => candidateRow(knowledge, one)))}\n`);
}
