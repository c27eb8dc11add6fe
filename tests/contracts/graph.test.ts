import type { EdgeAttributes, NodeAttributes } from '@newsgraph/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Built, buildSamples } from './build.js';

interface GraphFile {
  readonly nodes: readonly { readonly key: string; readonly attributes: NodeAttributes }[];
  readonly edges: readonly { readonly key: string; readonly attributes: EdgeAttributes }[];
}

let built: Built;
let graph: GraphFile;

beforeAll(async () => {
  built = await buildSamples();
  graph = JSON.parse(built.read('graph.json'));
});
afterAll(() => built?.remove());

const edge = (key: string) => graph.edges.find((it) => it.key === key)?.attributes;

/** Labels of the nodes of which a name matches. */
const called = (name: RegExp) =>
  graph.nodes
    .filter(({ attributes: { label, aliases } }) => [label, ...aliases].some((it) => name.test(it)))
    .map(({ attributes }) => attributes.label);

test('everyone whom a reader would name is there, under one id', () => {
  const expected = [
    'Q159',
    'Q30',
    'Q7184',
    'Q212',
    'Q241',
    'Q717',
    'Q81299',
    'Q7747',
    'Q58217',
    'Q193272',
    'Q912',
  ];
  expect(graph.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['Ryabkov, Rybakov', /R(ya|y)ba?kov$/],
  ['Lukashevich, Lukachevik', /Luka(sh|ch)evi(ch|k)$/],
  ['Zelensky, Zelenskiy, Zelenskyy', /Zelensk(y|iy|yy)$/],
  ['Díaz-Canel', /D[ií]az-Canel/],
])('%s is one person', (_, name) => {
  expect(called(name)).toHaveLength(1);
});

test('no weekday, month, furniture, title or pronoun is a node', () => {
  const noise =
    /^((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|Advertisement|Share|Tweet|Facebook.*|Twitter|WhatsApp|Email|Subscribe|Recent Articles|Related.*|Background|President|(Prime |Foreign )?Minister|Deputy.*|He|She|They|It)$/i;
  expect(graph.nodes.map(({ attributes }) => attributes.label).filter((label) => noise.test(label))).toEqual(
    [],
  );
});

test.each([
  ['Q159|mobilize|Q241', 'possible'],
  ['Q159|mobilize|Q717', 'possible'],
  ['Q193272|sanction|Q912', 'actual'],
  ['Q184|member-of|Q318693', 'actual'],
  ['Q458|sanction|Q912', 'planned'],
  ['Q912|accuse|Q142', 'actual'],
])('%s is %s', (key, modality) => {
  expect(edge(key)?.modality).toHaveProperty(modality);
});

test('the deployment to Cuba is what Ryabkov says, and nobody says that it happened', () => {
  const cuba = edge('Q159|mobilize|Q241')!;
  expect(cuba.modality).toEqual({ possible: cuba.claims });
  expect(cuba.attributions.join()).toMatch(/Ryabkov/);
});

test('one agency text in two papers counts once: documents may outnumber independent stories', () => {
  const events = graph.edges.filter(({ attributes }) => attributes.layer !== 'cooccurrence');
  expect(events.filter(({ attributes: { weight, documents } }) => weight > documents)).toEqual([]);
  const repeated = events.filter(({ attributes: { weight, documents } }) => weight === 1 && documents === 2);
  expect(repeated.length).toBeGreaterThan(0);
});
