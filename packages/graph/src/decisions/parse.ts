import { ENTITY_TYPES, NewsgraphError, predicate } from '@newsgraph/schema';
import type { Decision } from './types.js';

const MODALITIES = ['actual', 'planned', 'possible', 'conditional', 'demanded'];
const POLARITIES = ['affirmed', 'negated'];
const TYPES = ENTITY_TYPES.map(({ id }) => id as string);

type Fields = Readonly<Record<string, unknown>>;
/** What is wrong with a value; undefined when nothing is. */
type Check = (value: unknown) => string | undefined;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const id: Check = (value) =>
  typeof value === 'string' && value !== '' ? undefined : 'must be a text that is not empty';

const oneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string) ? undefined : `must be one of ${choices.join(', ')}`;

const knownPredicate: Check = (value) =>
  typeof value === 'string' && predicate(value) ? undefined : 'must be a predicate of the ontology';

const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'must be a list that is not empty';
    const wrong = value.findIndex((item) => check(item) !== undefined);
    return wrong < 0 ? undefined : `has an item ${wrong + 1} that ${check(value[wrong])}`;
  };

const place: Check = (value) => {
  const { document, start, end } = isRecord(value) ? value : {};
  const ordered =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end);
  return id(document) === undefined && ordered
    ? undefined
    : 'must be {document, start, end} with start < end';
};

interface Shape {
  readonly needs: Readonly<Record<string, Check>>;
  readonly may: Readonly<Record<string, Check>>;
  /** At least one of these must be there. */
  readonly some?: readonly string[];
}

const verdict: Shape = { needs: { claim: id }, may: {} };

const SHAPES: ReadonlyMap<unknown, Shape> = new Map([
  ['accept', verdict],
  ['reject', verdict],
  [
    'edit',
    {
      needs: { claim: id },
      may: {
        subject: id,
        object: id,
        predicate: knownPredicate,
        modality: oneOf(MODALITIES),
        polarity: oneOf(POLARITIES),
      },
      some: ['subject', 'object', 'predicate', 'modality', 'polarity'],
    },
  ],
  ['merge', { needs: { entity: id, into: id }, may: {} }],
  [
    'split',
    {
      needs: { entity: id, into: id, label: id },
      may: { type: oneOf(TYPES), names: listOf(id), mentions: listOf(place) },
      some: ['names', 'mentions'],
    },
  ],
] satisfies [string, Shape][]);

/** What is wrong with a decision; undefined when nothing is. */
function fault(value: unknown): string | undefined {
  if (!isRecord(value)) return 'A decision is an object.';
  const shape = SHAPES.get(value.kind);
  if (!shape) return `The kind must be one of ${[...SHAPES.keys()].join(', ')}.`;
  const { needs, may, some } = shape;
  for (const [field, check] of [...Object.entries(needs), ...Object.entries(may)]) {
    if (!Object.hasOwn(value, field) && Object.hasOwn(may, field)) continue;
    const wrong = check(value[field]);
    if (wrong) return `The field "${field}" of ${value.kind} ${wrong}.`;
  }
  const other = Object.keys(value).find(
    (field) => field !== 'kind' && !Object.hasOwn(needs, field) && !Object.hasOwn(may, field),
  );
  if (other !== undefined) return `A decision of kind ${value.kind} has no field "${other.slice(0, 40)}".`;
  if (some && !some.some((field) => Object.hasOwn(value, field)))
    return `A decision of kind ${value.kind} needs one of ${some.join(', ')}.`;
  if (value.kind === 'edit' && Object.hasOwn(value, 'subject') !== Object.hasOwn(value, 'object'))
    return 'The fields "subject" and "object" of edit go together.';
  return value.entity !== undefined && value.entity === value.into
    ? 'The fields "entity" and "into" must differ.'
    : undefined;
}

function malformed(what: string, where: string): NewsgraphError {
  const hint = 'The explorer writes such files: Decisions, then Download.';
  return new NewsgraphError('input-malformed', what, { where, hint });
}

/**
 * The decisions of a file's text; `name` stands in errors.
 *
 * @throws NewsgraphError `input-malformed` when it is not JSON, not a decisions file, or a decision is wrong: nothing of
 * such a file is taken.
 */
export function parseDecisions(text: string, name: string): readonly Decision[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw malformed(`This is not JSON: ${(error as Error).message}.`, name);
  }
  if (!isRecord(content) || content.format !== 'newsgraph-decisions')
    throw malformed('This is no decisions file: it must have "format": "newsgraph-decisions".', name);
  if (content.version !== 1)
    throw malformed(
      `Decisions of version ${String(content.version)} cannot be read, only of version 1.`,
      name,
    );
  if (!Array.isArray(content.decisions)) throw malformed('The field "decisions" must be a list.', name);
  content.decisions.forEach((item, i) => {
    const wrong = fault(item);
    if (wrong) throw malformed(wrong, `${name}, decision ${i + 1}`);
  });
  return content.decisions as readonly Decision[];
}

/** Whether text may be a decisions file, without parsing all of it. */
export function looksLikeDecisions(text: string): boolean {
  return /^\s*\{/.test(text) && text.slice(0, 2000).includes('"newsgraph-decisions"');
}
