import { describe, expect, it } from 'vitest';
import type { AnyGraph } from '../types.js';
import { readGraphml } from './read.js';

function read(inner: string, keys = ''): AnyGraph {
  return readGraphml(`<graphml>${keys}<graph edgedefault="directed">${inner}</graph></graphml>`);
}

describe('readGraphml', () => {
  it('reads types and defaults, of nodes, edges and all', () => {
    const keys = `<key id="a" for="node" attr.name="age" attr.type="int"><default>7</default></key>
      <key id="b" for="edge" attr.name="ok" attr.type="boolean"/><key id="c" for="all" attr.name="note" attr.type="string"/>`;
    const graph = read(
      `<node id="1"><data key="a">3</data><data key="c"> x
</data></node><node id="2"/>
      <edge source="1" target="2"><data key="b">true</data><data key="c">y</data></edge>`,
      keys,
    );
    expect(graph.mapNodes((_, attributes) => attributes)).toEqual([{ age: 3, note: ' x\n' }, { age: 7 }]);
    expect(graph.mapEdges((_, attributes) => attributes)).toEqual([{ ok: true, note: 'y' }]);
  });

  it('reads one id for nodes and edges, and keys that stand inside of the graph or nowhere', () => {
    const graph = read(
      `<key id="l" for="node" attr.name="label"/><key id="l" for="edge" attr.name="weight" attr.type="double"/>
      <node id="1"><data key="l">One</data><data key="lost">x</data></node><edge source="1" target="1"><data key="l">2</data></edge>`,
    );
    expect(graph.getNodeAttributes('1')).toEqual({ label: 'One', lost: 'x' });
    expect(graph.mapEdges((_, { weight }) => weight)).toEqual([2]);
  });

  it('takes the direction of each edge', () => {
    const graph = read(
      '<edge id="a" source="1" target="2" directed="false"/><edge id="b" source="1" target="2"/>',
    );
    expect(graph.mapEdges((key) => [key, graph.isUndirected(key)])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('reads what yEd says of looks and labels', () => {
    const look = `<y:ShapeNode><y:Geometry x="10" y="20" width="30" height="40"/><y:Fill color="#FFCC00"/>
      <y:NodeLabel fontSize="12">One<y:LabelModel/></y:NodeLabel></y:ShapeNode>`;
    const graph = read(
      `<node id="n0"><data key="d6">${look}</data></node>`,
      '<key for="node" id="d6" yfiles.type="nodegraphics"/>',
    );
    expect(graph.getNodeAttributes('n0')).toEqual({
      x: 25,
      y: -40,
      size: 15,
      color: '#FFCC00',
      label: 'One',
    });
  });

  it('reads nested graphs and tells whose child a node is', () => {
    const graph = read(
      '<node id="a"><graph edgedefault="directed"><node id="b"/></graph></node><edge source="a" target="b"/>',
    );
    expect(graph.getNodeAttributes('b')).toEqual({ parent: 'a' });
    expect(graph.size).toBe(1);
  });
});
