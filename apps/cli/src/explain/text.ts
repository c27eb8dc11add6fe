import type { Judgement } from '@newsgraph/pipeline';
import { columns } from '../summary.js';
import type { EntityReason, MentionReason } from './reasons.js';

const MOST_ALTERNATIVES = 6;
const MOST_JUDGEMENTS = 12;

function features(values: Readonly<Record<string, number>>): string {
  const told = Object.entries(values).filter(([, value]) => value !== 0);
  return told.map(([name, value]) => `${name} ${Math.round(value * 100) / 100}`).join(', ');
}

/** A mention and who was weighed for it, as lines. */
export function mentionLines({ text, sentence, entity, document, explanation }: MentionReason): string[] {
  const { mention, names, roles, alternatives } = explanation;
  const found = `${mention.via ?? mention.form}${mention.literal ? ', only a place' : ''}, score ${mention.score}`;
  const facts: [string, string][] = [
    ['entity', entity],
    ['found by', found],
    ...(names.length > 1 ? [['names in the text', names.join('; ')] as [string, string]] : []),
    ...(roles.length > 0 ? [['offices beside them', roles.join('; ')] as [string, string]] : []),
  ];
  const weighed = alternatives
    .slice(0, MOST_ALTERNATIVES)
    .map(
      ({ id, label, kind, score, features: values }) =>
        `  ${score.toFixed(2)}  ${label} (${id}), ${kind}\n        ${features({ ...values })}`,
    );
  const none = mention.form === 'name' && alternatives.length === 0 ? ['  nobody of this name is known'] : [];
  return [`"${text}" at ${document}:${mention.start}`, `  ${sentence}`, columns(facts), ...weighed, ...none];
}

function judgementLine({ left, right, names, verdict, by, score, features: values }: Judgement): string {
  const pair = names ? `${names[0]} (${left}), ${names[1]} (${right})` : `${left}, ${right}`;
  const why = values ? `: ${features({ ...values })}` : '';
  return `  ${verdict} by ${by}, ${score.toFixed(2)}: ${pair}${why}`;
}

function counts(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .slice(0, 12)
    .map(([name, count]) => (count > 1 ? `${name} (${count})` : name))
    .join('; ');
}

/** An entity, what it is made of and why, as lines. */
export function entityLines({ entity, ways, names, parts, judgements, examples }: EntityReason): string[] {
  const rows: [string, string | undefined][] = [
    ['id', entity.id],
    ['type', entity.type],
    ['description', entity.description],
    ['country', entity.country],
    ['roles', entity.roles?.join('; ')],
    ['named', counts(names)],
    ['found by', counts(ways)],
    ['made of', parts.join(', ')],
  ];
  const shown = judgements.slice(0, MOST_JUDGEMENTS).map(judgementLine);
  const more =
    judgements.length > shown.length ? [`  ... and ${judgements.length - shown.length} more (--json)`] : [];
  return [
    entity.label,
    columns(rows.filter((row): row is [string, string] => Boolean(row[1]))),
    ...(shown.length > 0 ? ['', 'Judgements', ...shown, ...more] : []),
    ...examples.flatMap((example) => ['', ...mentionLines(example)]),
  ];
}
