/** A question: how is `from` connected with `to`? */
export interface PathQuery {
  /** Keys of nodes; `to` is missing while the reader is still choosing. */
  readonly from: string;
  readonly to: string | null;
  /** Keys of nodes that no path may pass. */
  readonly exclude: readonly string[];
  /** Which of the paths found is shown on the graph. */
  readonly shown: number;
}

export interface PathStep {
  /** Indices of nodes. */
  readonly from: number;
  readonly to: number;
  /** Indices of the edges between them, strongest first. */
  readonly edges: readonly number[];
}

export interface Path {
  readonly steps: readonly PathStep[];
  /** 0 to 1: higher is better supported and shorter. */
  readonly strength: number;
}
