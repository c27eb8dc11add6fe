import { type Appearance, ATTRIBUTES } from '../appearance/index.js';
import { FACETS, type Filters } from '../filters/index.js';
import { dayNumber, isoDay } from '../graph/index.js';
import type { PathQuery } from '../paths/index.js';
import { START, type View } from '../view/index.js';
import { decodeReview, encodeReview } from './review.js';

const list = (values: readonly string[]) => values.map(encodeURIComponent).join(',');
const unlist = (value: string | null) => (value ?? '').split(',').filter(Boolean).map(decodeURIComponent);

function writeFilters(params: URLSearchParams, filters: Filters): void {
  const start = START.filters;
  for (const facet of FACETS) {
    const values = list(filters.off[facet] ?? []);
    if (values !== list(start.off[facet] ?? [])) params.set(`off.${facet}`, values);
  }
  if (filters.window) params.set('days', `${isoDay(filters.window.from)}..${isoDay(filters.window.to)}`);
  if (!filters.undated) params.set('undated', 'no');
  if (filters.stories !== start.stories) params.set('stories', String(filters.stories));
  if (filters.confidence !== start.confidence) params.set('sure', String(filters.confidence));
  if (filters.isolated) params.set('isolated', 'yes');
  if (filters.mode !== start.mode) params.set('mode', filters.mode);
  if (filters.hidden.length > 0) params.set('hidden', list(filters.hidden));
  if (filters.focus) params.set('focus', `${filters.focus.depth},${list(filters.focus.roots)}`);
  if (filters.focus?.most) params.set('most', String(filters.focus.most));
  if (filters.document !== null) params.set('document', filters.document);
}

function writeRest(params: URLSearchParams, { selection, appearance, paths, review }: View): void {
  if (selection.nodes.length > 0) params.set('nodes', list(selection.nodes));
  if (selection.edge !== null) params.set('edge', selection.edge);
  for (const key of ['color', 'size', 'edges'] as const) {
    if (appearance[key] !== START.appearance[key]) params.set(key, appearance[key]);
  }
  if (appearance.resolution !== START.appearance.resolution)
    params.set('resolution', String(appearance.resolution));
  if (!appearance.pictures) params.set('pictures', 'no');
  if (paths) params.set('path', list([paths.from, paths.to ?? '', String(paths.shown), ...paths.exclude]));
  if (review.length > 0) params.set('review', encodeReview(review));
}

/** The view as the hash of an address, without `#`: only what differs from the start. */
export function encodeView(view: View): string {
  const params = new URLSearchParams();
  writeFilters(params, view.filters);
  writeRest(params, view);
  return params.toString();
}

function oneOf<T extends string>(value: string | null, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

function readFilters(params: URLSearchParams): Filters {
  const start = START.filters;
  const off = FACETS.flatMap((facet) => {
    const values = params.has(`off.${facet}`) ? unlist(params.get(`off.${facet}`)) : (start.off[facet] ?? []);
    return values.length > 0 ? [[facet, values]] : [];
  });
  const [from, to] = (params.get('days') ?? '').split('..').map((day) => dayNumber(day));
  const [depth, ...roots] = unlist(params.get('focus'));
  const most = Math.trunc(Number(params.get('most')));
  const whole = Math.min(3, Math.max(1, Math.trunc(Number(depth)) || 1));
  const dated = from !== undefined && from !== null && to !== undefined && to !== null && from <= to;
  return {
    off: Object.fromEntries(off),
    window: dated ? { from, to } : null,
    undated: params.get('undated') !== 'no',
    stories: Math.max(1, Math.trunc(Number(params.get('stories'))) || 1),
    confidence: Math.min(100, Math.max(0, Math.trunc(Number(params.get('sure'))) || 0)),
    isolated: params.get('isolated') === 'yes',
    mode: oneOf(params.get('mode'), ['hide', 'fade'], start.mode),
    hidden: unlist(params.get('hidden')),
    focus: roots.length > 0 ? { depth: whole, roots, ...(most > 0 && { most }) } : null,
    document: params.get('document'),
  };
}

function readAppearance(params: URLSearchParams): Appearance {
  const { color, size, edges } = START.appearance;
  return {
    color: oneOf(params.get('color'), ['type', 'community', ...ATTRIBUTES], color),
    size: oneOf(params.get('size'), [...ATTRIBUTES, 'same'], size),
    edges: oneOf(params.get('edges'), ['parallel', 'aggregate'], edges),
    pictures: params.get('pictures') !== 'no',
    resolution: Math.min(3, Math.max(0.2, Number(params.get('resolution') ?? 1) || 1)),
  };
}

function readPaths(params: URLSearchParams): PathQuery | null {
  const fields = (params.get('path') ?? '').split(',');
  const [from, to, shown, ...exclude] = fields.map(decodeURIComponent);
  if (!from) return null;
  return { from, to: to || null, exclude, shown: Math.max(0, Math.trunc(Number(shown)) || 0) };
}

/** The view of a hash. What is missing or wrong falls back to the start: a link never fails. */
export function decodeView(hash: string): View {
  try {
    const params = new URLSearchParams(hash.replace(/^#/, ''));
    return {
      filters: readFilters(params),
      selection: { nodes: unlist(params.get('nodes')), edge: params.get('edge') },
      appearance: readAppearance(params),
      paths: readPaths(params),
      review: decodeReview(params.get('review')),
    };
  } catch {
    return START;
  }
}
