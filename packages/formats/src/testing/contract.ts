import { NewsgraphError } from '@newsgraph/schema';
import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import type { AnyGraph, Companion, Format, Warning, WriteOptions } from '../types.js';
import { graphParts } from '../write.js';
import { FORBIDDEN, HOSTILE, newsGraph, oddGraph } from './graphs.js';

export interface Traits {
  /** Whether the format keeps characters that XML forbids. */
  readonly keepsForbidden?: boolean;
  /** Whether evidence comes back with its offsets, and the documents with it. */
  readonly keepsEvidence?: boolean;
  /** Options for writing, such as a template. */
  readonly options?: WriteOptions;
}

interface Written {
  readonly text: string;
  readonly companion?: Companion;
}

type Shape = readonly [string, string, string, boolean];

function shape(graph: AnyGraph): { nodes: string[]; edges: Shape[] } {
  const edges = graph.mapEdges((key, _, source, target, _s, _t, undirected): Shape => {
    const swap = undirected && target < source;
    return [key, swap ? target : source, swap ? source : target, undirected];
  });
  return { nodes: graph.nodes().sort(), edges: edges.sort((a, b) => (a[0] < b[0] ? -1 : 1)) };
}

function write(format: Format, graph: AnyGraph, options: WriteOptions): Written {
  const [first, second] = graphParts(graph, format.id, options).map(({ suffix, chunks }) => ({
    name: `graph${suffix}`,
    text: [...chunks].join(''),
  }));
  return second ? { text: second.text, companion: first! } : { text: first!.text };
}

function read(format: Format, { text, companion }: Written): { graph: AnyGraph; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const onWarning = (warning: Warning) => warnings.push(warning);
  const name = `graph${format.extensions[0]}`;
  return { graph: format.read!(text, { name, onWarning, ...(companion ? { companion } : {}) }), warnings };
}

/** The promises that every format with a writer and a reader keeps. */
export function describeFormat(format: Format, traits: Traits = {}): void {
  const { options = {}, keepsForbidden = false, keepsEvidence = false } = traits;
  const trip = (graph: AnyGraph) => read(format, write(format, graph, options)).graph;

  describe(`${format.id}: round trip`, () => {
    it('keeps nodes, edges, their ends and directions', () => {
      for (const graph of [oddGraph(), newsGraph()]) expect(shape(trip(graph))).toEqual(shape(graph));
    });

    it('keeps hostile labels and notes to the letter', () => {
      const back = trip(oddGraph());
      HOSTILE.forEach((text, i) => {
        expect(back.getNodeAttributes(`n${i}`)).toMatchObject({ label: text, note: text });
      });
    });

    it('keeps whole and real numbers, flags, lists and nested values', () => {
      const key = 'key & <"odd"> \' 🇺🇦 é';
      const { label: _, ...before } = oddGraph().getNodeAttributes(key);
      const { label: __, ...after } = trip(oddGraph()).getNodeAttributes(key);
      expect(after).toMatchObject(before);
    });

    it('keeps weights and labels of edges', () => {
      const [before, after] = [oddGraph(), trip(oddGraph())];
      for (const edge of ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'])
        expect(after.getEdgeAttributes(edge)).toMatchObject(before.getEdgeAttributes(edge));
    });

    it('keeps what our nodes say', () => {
      const [before, after] = [newsGraph(), trip(newsGraph())];
      for (const key of before.nodes()) {
        const { x, y, size, color, ...facts } = before.getNodeAttributes(key);
        expect(after.getNodeAttributes(key)).toMatchObject({ ...facts, x, y, size, color });
      }
    });

    it('keeps what our edges say', () => {
      const [before, after] = [newsGraph(), trip(newsGraph())];
      for (const key of before.edges()) {
        const { evidence, ...facts } = before.getEdgeAttributes(key);
        const found = after.getEdgeAttributes(key);
        expect(found).toMatchObject(facts);
        if (keepsEvidence) expect(found.evidence).toEqual(evidence);
        else expect(found.evidence[0]).toMatchObject({ quote: evidence[0]!.quote });
      }
    });

    it('is the same after a second trip', () => {
      const once = write(format, trip(newsGraph()), options);
      const twice = write(format, read(format, once).graph, options);
      expect(twice).toEqual(once);
    });

    it('takes an empty graph', () => {
      const back = trip(new Graph({ type: 'mixed', multi: true }));
      expect([back.order, back.size]).toEqual([0, 0]);
    });
  });

  describe(`${format.id}: writing`, () => {
    it('gives the same text each time', () => {
      expect(write(format, oddGraph(), options)).toEqual(write(format, oddGraph(), options));
    });

    it(`${keepsForbidden ? 'keeps' : 'drops and counts'} control characters and lone surrogates`, () => {
      const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
      graph.addNode('a', { label: FORBIDDEN });
      graph.addEdgeWithKey('e', 'a', 'a');
      const warnings: Warning[] = [];
      const onWarning = (warning: Warning) => warnings.push(warning);
      const written = write(format, graph, { ...options, onWarning });
      const label = read(format, written).graph.getNodeAttribute('a', 'label');
      expect(label).toBe(keepsForbidden ? FORBIDDEN : 'abcde');
      const dropped = warnings.filter(({ code }) => code === 'characters-dropped');
      expect(dropped.map(({ count }) => count)).toEqual(keepsForbidden ? [] : [4]);
    });
  });

  describe(`${format.id}: hostile input`, () => {
    it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
      'reads a node called %s without touching Object',
      (name) => {
        const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
        for (const key of ['PLACEHOLDER', 'b']) graph.addNode(key, { PLACEHOLDER: 'x' });
        graph.addEdgeWithKey('e1', 'b', 'PLACEHOLDER', { PLACEHOLDER: 'x' });
        graph.addEdgeWithKey('e2', 'PLACEHOLDER', 'b');
        const { text, companion } = write(format, graph, options);
        const rename = (value: string) => value.replaceAll('PLACEHOLDER', name);
        const renamed = {
          text: rename(text),
          ...(companion ? { companion: { ...companion, text: rename(companion.text) } } : {}),
        };
        const before = Reflect.ownKeys(Object.prototype).length;
        const back = read(format, renamed);
        expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
        expect(Reflect.ownKeys(Object)).not.toContain('previous');
        expect(back.graph.nodes().sort()).toEqual([`_${name}`, 'b'].sort());
        expect(back.graph.neighbors('b')).toEqual([`_${name}`]);
        expect(back.warnings.map(({ code }) => code)).toContain('key-renamed');
        expect(Object.getPrototypeOf(back.graph.getNodeAttributes('b'))).toBe(Object.prototype);
      },
    );

    it('gives a clear error or a graph for a file that is cut off anywhere', () => {
      const { text, companion } = write(format, newsGraph(), options);
      for (let part = 1; part < 40; part++) {
        try {
          read(format, {
            text: text.slice(0, Math.floor((text.length * part) / 40)),
            ...(companion ? { companion } : {}),
          });
        } catch (error) {
          expect(error).toBeInstanceOf(NewsgraphError);
          expect((error as NewsgraphError).where).toContain('graph');
        }
      }
    });
  });
}
