import type { Paint } from './paint.js';
import type { Box } from './placement.js';

/** Where something is on the screen, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What drawing over sigma's layers needs. */
export interface Canvas {
  readonly context: CanvasRenderingContext2D;
  readonly paint: Paint;
  /** The place of a node that is drawn, or stands out, and is in view; undefined otherwise. */
  readonly place: (node: number) => Place | undefined;
  /** The place of a node that is shown, in view or not. */
  readonly anywhere: (node: number) => Place | undefined;
  /** Whether a box lies within the drawing. */
  readonly inside: (box: Box) => boolean;
  readonly label: (node: number) => string;
  /** The two ends of an edge, and its predicate as it reads. */
  readonly edge: (edge: number) => {
    readonly source: number;
    readonly target: number;
    readonly label: string;
  };
  /** The edges that are drawn. */
  readonly edges: readonly number[];
}
