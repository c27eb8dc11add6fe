import type { EdgeAttributes, GraphAttributes, Layer, NodeAttributes } from '@newsgraph/schema';
import type { AbstractGraph as Graph } from 'graphology-types';

/** Any graphology graph; attributes that another program gave it are kept. */
export type AnyGraph = Graph;

/** A graph with the attributes that newsgraph's own files have; a file of another program may lack the optional ones. */
export type NewsGraph = Graph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Something that a file could not say as it was, and how often. */
export interface Warning {
  readonly code:
    | 'characters-dropped'
    | 'node-added'
    | 'node-repeated'
    | 'node-skipped'
    | 'key-renamed'
    | 'edge-renamed'
    | 'edge-skipped'
    | 'value-unreadable';
  readonly count: number;
  readonly message: string;
}

export interface WriteOptions {
  /** GEXF: `1.2` is a static subset for old readers and Gephi Lite (default `1.3`). */
  readonly version?: '1.3' | '1.2';
  /** One edge a predicate, or one weighted edge a pair of nodes (default `parallel`). Not for JSON and HTML. */
  readonly edges?: 'parallel' | 'aggregate';
  /** The best quotation cut to 280 characters, every quotation whole, or none (default `short`). Not for JSON and HTML. */
  readonly evidence?: 'none' | 'short' | 'full';
  /** Only edges of these layers, and the nodes they connect (default all). */
  readonly layers?: readonly Layer[];
  /**
   * Many readers, networkx among them, refuse a file with directed and undirected edges. `uniform` writes all as
   * directed and marks the undirected ones with the attribute `undirected`; `mixed` writes each as it is
   * (default `uniform`). GEXF and GraphML only.
   */
  readonly direction?: 'uniform' | 'mixed';
  /** HTML: the explorer's standalone page. */
  readonly template?: string;
  /** Told once for each kind of loss, after writing. */
  readonly onWarning?: (warning: Warning) => void;
}

/** A text beside the one that is read, such as the node table of an edge table. */
export interface Companion {
  readonly name: string;
  readonly text: string;
}

export interface ReadOptions {
  /** Name of the file, for errors and for the title of a graph that has none. */
  readonly name?: string;
  readonly companion?: Companion;
  /** Told once for each kind of trouble that did not stop the reading. */
  readonly onWarning?: (warning: Warning) => void;
}

/** One file of an output. */
export interface FilePart {
  /** Goes between the name and what the caller puts before it: `.gexf`, `.nodes.csv`. */
  readonly suffix: string;
  readonly chunks: Iterable<string>;
}

/** A file format: how a graph becomes text, and how text becomes a graph. A format has one of the two or both. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** With the dot, lower case; the first is the usual one. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** The text in pieces of some ten thousand characters; the graph must not change meanwhile. */
  readonly write?: (graph: AnyGraph, options: WriteOptions) => Iterable<string>;
  /** For formats of several files, in place of `write`. */
  readonly parts?: (graph: AnyGraph, options: WriteOptions) => readonly FilePart[];
  readonly read?: (text: string, options: ReadOptions) => AnyGraph;
  /** For formats that can be read piece by piece, when a text is too long for one string. */
  readonly readPieces?: (pieces: Iterable<string>, options: ReadOptions) => AnyGraph;
  /** Whether a text whose name says nothing is likely of this format; sees its first 4,000 characters. */
  readonly sniff?: (head: string) => boolean;
}
