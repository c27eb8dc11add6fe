import { EdgeLineProgram, type EdgeProgramType } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** Numbers for each end of a line: x and y in sigma's frame, the colour packed into one number, and nothing. */
export const STRIDE = 4;

/** Lines a pixel wide, drawn from one array. */
export interface ThinLines {
  /** What sigma draws them with. */
  readonly program: EdgeProgramType;
  /** Draws these from the next frame on: two ends for each line. */
  readonly fill: (ends: Float32Array<ArrayBuffer>) => void;
}

/**
 * The lines of a large graph. Sigma would ask for each line's data, copy it and look up its ends at every change; here
 * they are written at once.
 */
export function createThinLines(): ThinLines {
  let ends = new Float32Array(0);
  class ThinLineProgram extends EdgeLineProgram {
    /** Sigma knows of no lines: there is no room to make for them. */
    override reallocate(): void {}

    override render(params: RenderParams): void {
      this.array = ends;
      this.verticesCount = ends.length / STRIDE;
      super.render(params);
    }
  }
  return {
    program: ThinLineProgram,
    fill(next) {
      ends = next;
    },
  };
}
