import { type EventClass, PREDICATES, type Predicate, predicate } from '@newsgraph/schema';
import { type Fields, fault, fieldsOf, knowsOnly, textOf } from './fault.js';

const FIELDS = [
  'id',
  'label',
  'layer',
  'class',
  'symmetric',
  'inverse',
  'wikidata',
  'cameo',
  'description',
  'color',
];
const CLASSES = new Map(PREDICATES.flatMap((known) => (known.class ? [[known.class, known.color]] : [])));
const GREY = '#8a8f98';
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function idOf(fields: Fields, where: string): string {
  const id = textOf(fields, 'id', where);
  if (id === undefined) throw fault(where, 'lacks id.');
  if (!ID.test(id))
    throw fault(where, `has the id "${id}".`, 'Write lower-case words joined by "-": "trains-with".');
  if (predicate(id))
    throw fault(
      where,
      `takes the id of a built-in predicate: "${id}".`,
      'Choose another, or use the built-in one.',
    );
  return id;
}

function classOf(fields: Fields, where: string): EventClass | undefined {
  const name = textOf(fields, 'class', where);
  if (name === undefined || CLASSES.has(name as EventClass)) return name as EventClass | undefined;
  throw fault(where, `has the class "${name}".`, `Classes: ${[...CLASSES.keys()].join(', ')}.`);
}

function layerOf(fields: Fields, where: string): 'event' | 'relation' {
  const layer = textOf(fields, 'layer', where) ?? 'event';
  if (layer === 'event' || (layer === 'relation' && fields.class === undefined)) return layer;
  if (layer === 'relation') throw fault(where, 'is a relation and has a class.', 'Only events have one.');
  throw fault(where, `has the layer "${layer}".`, 'Layers: event, relation.');
}

function matching(fields: Fields, key: string, where: string, pattern: RegExp): string | undefined {
  const text = textOf(fields, key, where);
  if (text !== undefined && !pattern.test(text))
    throw fault(where, `"${key}" is "${text}".`, `Like ${pattern}.`);
  return text;
}

function cameoOf(fields: Fields, where: string): string[] | undefined {
  const { cameo } = fields;
  if (cameo === undefined) return undefined;
  const good = Array.isArray(cameo) && cameo.every((root) => typeof root === 'string' && /^\d\d$/.test(root));
  if (!good) throw fault(where, '"cameo" must be a list of two-digit texts.', 'Such as ["06"].');
  return cameo as string[];
}

function isSymmetric(fields: Fields, where: string): boolean {
  const { symmetric, inverse } = fields;
  if (symmetric !== undefined && typeof symmetric !== 'boolean')
    throw fault(where, '"symmetric" must be true or false.');
  if (symmetric && inverse !== undefined)
    throw fault(where, 'is symmetric and has an inverse.', 'Leave one of them out.');
  return symmetric === true;
}

/** Checks one predicate of a patterns file. What it leaves out follows from its class: layer, colour. */
export function parsePredicate(value: unknown, where: string): Predicate {
  const fields = fieldsOf(value, where);
  knowsOnly(fields, FIELDS, where);
  const id = idOf(fields, where);
  const kind = classOf(fields, where);
  const inverse = textOf(fields, 'inverse', where);
  const wikidata = matching(fields, 'wikidata', where, /^P[1-9]\d*$/);
  const cameo = cameoOf(fields, where);
  return {
    id,
    label: textOf(fields, 'label', where) ?? id.replaceAll('-', ' '),
    layer: layerOf(fields, where),
    ...(kind === undefined ? {} : { class: kind }),
    ...(isSymmetric(fields, where) ? { symmetric: true } : {}),
    ...(inverse === undefined ? {} : { inverse }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(cameo === undefined ? {} : { cameo }),
    description: textOf(fields, 'description', where) ?? '',
    color: matching(fields, 'color', where, /^#[0-9a-f]{6}$/) ?? (kind && CLASSES.get(kind)) ?? GREY,
  };
}
