import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createNodeImageProgram } from '@sigma/node-image';
import {
  createEdgeArrowProgram,
  createNodeCompoundProgram,
  EdgeRectangleProgram,
  NodePointProgram,
} from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { ThinLines } from './thin-lines.js';

const HEAD = { lengthToThicknessRatio: 3.4, widenessToThicknessRatio: 2.6 };

/** A rim in the colour of the page, so that nodes that meet stay apart; within it the node's colour. */
function disc() {
  return createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'border' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  });
}

/** A picture over the disc, `padding` of the disc's width away from its rim. */
function picture(padding: number) {
  return createNodeImageProgram({
    padding,
    drawingMode: 'background',
    colorAttribute: 'clear',
    keepWithinCircle: true,
    debounceTimeout: 40,
    size: { mode: 'force', value: 96 },
  });
}

/** The programs of sigma that draw nodes and edges, by the `type` that the paint gives them. */
function richPrograms(): Partial<Settings> {
  const nodes = {
    plain: disc(),
    sign: createNodeCompoundProgram([disc(), picture(0.26)]),
    flag: createNodeCompoundProgram([disc(), picture(0.12)]),
  };
  return {
    defaultNodeType: 'plain',
    defaultEdgeType: 'straight',
    nodeProgramClasses: nodes,
    nodeHoverProgramClasses: nodes,
    edgeProgramClasses: {
      straight: EdgeRectangleProgram,
      straightArrow: createEdgeArrowProgram(HEAD),
      curve: createEdgeCurveProgram({ arrowHead: null }),
      curveArrow: createEdgeCurveProgram({ arrowHead: { ...HEAD, extremity: 'target' } }),
    },
  };
}

/** Programs for a large graph, or for any other: what is not used is not compiled. */
export function programs(lines: ThinLines | undefined): Partial<Settings> {
  if (!lines) return richPrograms();
  return {
    defaultNodeType: 'dot',
    defaultEdgeType: 'thin',
    nodeProgramClasses: { dot: NodePointProgram },
    nodeHoverProgramClasses: { dot: NodePointProgram },
    edgeProgramClasses: { thin: lines.program },
  };
}
