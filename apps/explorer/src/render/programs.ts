import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createNodeImageProgram } from '@sigma/node-image';
import {
  createEdgeArrowProgram,
  createNodeCompoundProgram,
  EdgeLineProgram,
  EdgeRectangleProgram,
  NodePointProgram,
} from 'sigma/rendering';
import type { Settings } from 'sigma/settings';

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
export function programs(): Partial<Settings> {
  const nodes = {
    dot: NodePointProgram,
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
      thin: EdgeLineProgram,
      straight: EdgeRectangleProgram,
      straightArrow: createEdgeArrowProgram(HEAD),
      curve: createEdgeCurveProgram({ arrowHead: null }),
      curveArrow: createEdgeCurveProgram({ arrowHead: { ...HEAD, extremity: 'target' } }),
    },
  };
}
