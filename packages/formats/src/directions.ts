import type { Column } from './columns.js';
import type { Rows } from './rows.js';
import type { WriteOptions } from './types.js';

export interface Directions {
  /** The direction of edges that do not say theirs. */
  readonly direction: 'directed' | 'undirected';
  /** Whether edges may say theirs. */
  readonly mixed: boolean;
  /** The column that marks undirected edges where all are written as directed. */
  readonly marks: readonly Column[];
}

const UNDIRECTED: Column = {
  id: 'undirected',
  title: 'undirected',
  type: 'boolean',
  read: (_, row) => ('undirected' in row && row.undirected ? true : undefined),
};

/** How a file says which edges are directed; see the option `direction`. */
export function directionsOf({ edges }: Rows, option: WriteOptions['direction']): Directions {
  let directed = false;
  let undirected = false;
  for (const edge of edges) {
    if (edge.undirected) undirected = true;
    else directed = true;
    if (directed && undirected) break;
  }
  const both = directed && undirected;
  const mixed = both && option === 'mixed';
  return {
    direction: directed ? 'directed' : 'undirected',
    mixed,
    marks: both && !mixed ? [UNDIRECTED] : [],
  };
}
