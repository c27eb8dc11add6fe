import type {
  Claim,
  Document,
  EdgeAttributes,
  Entity,
  GraphAttributes,
  Mention,
  NodeAttributes,
} from '../index.js';

const id = 'df3s2gfyzsszart7n';
const story = 'sf3s2gfyzsszart7n';

const document: Required<Document> = {
  id,
  uri: 'https://wire.example.org/n/1',
  title: 'Talks',
  text: 'Talks\n\nRussia may threaten NATO, Ana Ruiz said.',
  language: 'en',
  published: '2022-01-13T12:20:00+01:00',
  publisher: 'Continental Wire',
  authors: ['Moscow desk'],
  story,
  blocks: [
    { start: 0, end: 5, kind: 'title' },
    { start: 7, end: 47, kind: 'paragraph' },
  ],
};

const mention: Required<Mention> = {
  document: id,
  start: 7,
  end: 13,
  type: 'country',
  form: 'name',
  entity: 'Q159',
  score: 1,
  sentence: { start: 7, end: 47 },
  via: 'label',
  literal: false,
  members: ['Q159', 'Q7184'],
  doubt: { lead: 1.2, country: 0.5, words: 0.25, role: 1 },
};

const entity: Required<Entity> = {
  id: 'local:ana-ruiz',
  label: 'Ana Ruiz',
  type: 'person',
  subtype: 'diplomat',
  description: 'Envoy in an example',
  aliases: ['Ruiz'],
  country: 'Q29',
  roles: ['envoy'],
};

const claim: Required<Claim> = {
  id: 'cf3s2gfyzsszart7n',
  subject: 'Q159',
  predicate: 'threaten',
  object: 'Q7184',
  polarity: 'affirmed',
  modality: 'possible',
  attribution: 'local:ana-ruiz',
  time: { start: '2022-01-13', end: '2022-01-14' },
  place: 'Q90',
  role: 'envoy',
  event: 'ef3s2gfyzsszart7n',
  code: '138',
  evidence: {
    document: id,
    sentence: { start: 7, end: 47 },
    subject: { start: 7, end: 13 },
    trigger: { start: 18, end: 26 },
    object: { start: 27, end: 31 },
  },
  score: 0.8,
  rule: 'verb',
};

const node: Required<NodeAttributes> = {
  label: 'Russia',
  type: 'country',
  subtype: 'sovereign state',
  wikidata: 'Q159',
  description: 'country',
  country: 'Q159',
  roles: [],
  aliases: ['Russian Federation'],
  mentions: 3,
  documents: 1,
  firstSeen: '2022-01-13',
  lastSeen: '2022-01-13',
  degree: 1,
  pagerank: 0.5,
  betweenness: 0,
  community: 0,
  x: -1.5,
  y: 2,
  size: 4,
  color: '#4269d0',
};

const edge: Required<EdgeAttributes> = {
  type: 'threaten',
  label: 'threatens',
  layer: 'event',
  class: 'verbal conflict',
  weight: 1,
  claims: 1,
  events: 1,
  origin: 'knowledge',
  documents: 1,
  modality: { possible: 1 },
  negated: 0,
  attributions: ['Ana Ruiz'],
  firstSeen: '2022-01-13',
  lastSeen: '2022-01-13',
  score: 0.8,
  evidence: [
    {
      document: id,
      start: 7,
      end: 47,
      quote: 'Russia may threaten NATO, Ana Ruiz said.',
      subject: [0, 6],
      trigger: [11, 19],
      object: [20, 24],
      modality: 'possible',
      polarity: 'affirmed',
      attribution: 'Ana Ruiz',
      date: '2022-01-13',
      role: 'envoy',
      score: 0.8,
      claim: claim.id,
      event: claim.event,
    },
  ],
  color: '#e69f00',
  size: 1,
};

const attributes: GraphAttributes = {
  title: 'Talks',
  documents: [{ id, title: 'Talks', uri: 'talks.txt', publisher: 'A', published: '2022-01-13', story }],
  generator: 'newsgraph',
  version: '0.1.0',
  predicates: [
    {
      id: 'trains',
      label: 'trains',
      layer: 'event',
      class: 'material cooperation',
      inverse: 'is trained by',
      cameo: ['06'],
      description: 'Trains the forces of another.',
      color: '#0072b2',
    },
  ],
};

const graph = {
  attributes,
  options: { type: 'mixed', multi: true, allowSelfLoops: true },
  nodes: [
    { key: 'Q159', attributes: node },
    { key: 'Q7184', attributes: { ...node, label: 'NATO' } },
  ],
  edges: [
    { key: 'Q159|threaten|Q7184', source: 'Q159', target: 'Q7184', attributes: edge },
    { key: 'k', source: 'Q159', target: 'Q7184', undirected: true, attributes: edge },
  ],
};

/** Records that the schemas must accept: with every field, and with no more than they need. */
export const good = {
  document: [document, { id, text: 'A', language: 'und' }],
  mention: [mention, { document: id, start: 0, end: 1, type: 'law', form: 'nominal', score: 0 }],
  entity: [entity, { id: 'Q159', label: 'Russia', type: 'country', aliases: [] }],
  claim: [claim, { ...claim, time: {} }, { ...claim, time: { start: '2021-09', end: '2021' } }],
  graph: [graph, { ...graph, nodes: [], edges: [] }],
};

/** Kind, what is wrong, the record, and the error that must be among those reported. */
export const bad: [keyof typeof good, string, unknown, string][] = [
  ['document', 'no text', { id, language: 'en' }, "/ must have required property 'text'"],
  [
    'document',
    'an id of another kind',
    { ...document, id: claim.id },
    '/id must match pattern "^d[0-9a-hjkmnp-tv-z]{16}$"',
  ],
  ['document', 'a weekday for a date', { ...document, published: 'Thursday' }, expected('/published')],
  ['document', 'a field of its own', { ...document, mood: 'grave' }, '/ must NOT have additional properties'],
  [
    'document',
    'a language in words',
    { ...document, language: 'English' },
    '/language must match pattern "^([a-z]{2}|und)$"',
  ],
  ['mention', 'a negative offset', { ...mention, start: -1 }, '/start must be >= 0'],
  ['mention', 'half a character', { ...mention, end: 1.5 }, '/end must be integer'],
  [
    'mention',
    'an unknown form',
    { ...mention, form: 'verb' },
    '/form must be equal to one of the allowed values',
  ],
  [
    'entity',
    'a bare word for an id',
    { ...entity, id: 'ruiz' },
    '/id must match pattern "^(Q[1-9][0-9]*|local:.+)$"',
  ],
  [
    'entity',
    'an alias twice',
    { ...entity, aliases: ['A', 'A'] },
    '/aliases must NOT have duplicate items (items ## 1 and 0 are identical)',
  ],
  [
    'claim',
    'a predicate in words',
    { ...claim, predicate: 'likes very much' },
    '/predicate must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"',
  ],
  ['claim', 'a score above one', { ...claim, score: 1.01 }, '/score must be <= 1'],
  [
    'claim',
    'evidence without its trigger',
    { ...claim, evidence: { ...claim.evidence, trigger: undefined } },
    "/evidence must have required property 'trigger'",
  ],
  ['claim', 'no evidence', { ...claim, evidence: null }, '/evidence must be object'],
  [
    'graph',
    'a simple graph',
    { ...graph, options: { type: 'mixed', multi: false } },
    '/options/multi must be equal to constant',
  ],
  [
    'graph',
    'a node with a colour name',
    withNode({ ...node, color: 'red' }),
    '/nodes/0/attributes/color must match pattern "^#[0-9a-f]{6}$"',
  ],
  [
    'graph',
    'an unknown modality',
    withEdge({ ...edge, modality: { certain: 1 } }),
    '/edges/0/attributes/modality property name must be valid',
  ],
  [
    'graph',
    'three offsets for a highlight',
    withEvidence({ subject: [0, 6, 9] }),
    '/edges/0/attributes/evidence/0/subject must NOT have more than 2 items',
  ],
  [
    'graph',
    'no quotation',
    withEvidence({ quote: '' }),
    '/edges/0/attributes/evidence/0/quote must NOT have fewer than 1 characters',
  ],
];

function expected(path: string): string {
  return `${path} must match pattern "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"`;
}

function withNode(attributes: unknown): unknown {
  return { ...graph, nodes: [{ key: 'Q159', attributes }], edges: [] };
}

function withEdge(attributes: unknown): unknown {
  return { ...graph, edges: [{ ...graph.edges[0], attributes }] };
}

function withEvidence(change: object): unknown {
  return withEdge({ ...edge, evidence: [{ ...edge.evidence[0], ...change }] });
}
