import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from './formats.js';
import { describeFormat, type Traits } from './testing/contract.js';

const TEMPLATE =
  '<!doctype html><title>t</title><script type="application/json" id="newsgraph-graph"></script><p>after</p>';
const TRAITS: Readonly<Record<string, Traits>> = {
  json: { keepsForbidden: true, keepsEvidence: true },
  html: { keepsForbidden: true, keepsEvidence: true, options: { template: TEMPLATE } },
};

for (const format of FORMATS)
  if (format.read && (format.write || format.parts)) describeFormat(format, TRAITS[format.id]);

describe('the list of formats', () => {
  it.each([
    ['gexf', 'gexf'],
    ['crisis.gexf', 'gexf'],
    ['crisis.GEXF.gz', 'gexf'],
    ['a/b.graphml', 'graphml'],
    ['graph.json', 'json'],
    ['nodes.csv', 'csv'],
    ['explorer.html', 'html'],
  ])('%s is %s', (name, id) => {
    expect(formatOf(name)?.id).toBe(id);
  });

  it.each(['', 'a.txt', 'gexf.zip', 'constructor'])('"%s" is none', (name) => {
    expect(formatOf(name)).toBeUndefined();
  });

  it('has no id or first extension twice', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ extensions }) => extensions[0])).size).toBe(FORMATS.length);
  });
});
