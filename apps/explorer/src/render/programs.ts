import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { createEdgeArrowProgram, EdgeLineProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';

const HEAD = { lengthToThicknessRatio: 3.2, widenessToThicknessRatio: 2.4 };

/** The programs of sigma that draw nodes and edges, by the `type` that the render graph gives them. */
export function programs(): Partial<Settings> {
  const node = createNodeBorderProgram({
    borders: [
      { size: { value: 1.5, mode: 'pixels' }, color: { attribute: 'border' } },
      { size: { fill: true }, color: { attribute: 'color' } },
    ],
  });
  return {
    defaultNodeType: 'node',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { node },
    nodeHoverProgramClasses: { node },
    edgeProgramClasses: {
      straight: EdgeLineProgram,
      straightArrow: createEdgeArrowProgram(HEAD),
      curve: createEdgeCurveProgram({ arrowHead: null }),
      curveArrow: createEdgeCurveProgram({ arrowHead: { ...HEAD, extremity: 'target' } }),
    },
  };
}
