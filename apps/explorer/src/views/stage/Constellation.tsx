import type { Family } from '../../core/graph/index.js';
import { familyVariable } from '../parts/family-line.js';

const TIES: readonly (readonly [path: string, family: Family, width: number])[] = [
  ['M60 96 Q120 40 190 62', 'verbal conflict', 3],
  ['M60 96 Q130 84 190 62', 'verbal cooperation', 4],
  ['M190 62 L272 104', 'material cooperation', 3],
  ['M60 96 L120 140', 'relation', 2],
  ['M120 140 Q200 150 272 104', 'material conflict', 3],
  ['M190 62 L252 26', 'relation', 2],
];

const NODES: readonly (readonly [x: number, y: number, radius: number, color: string])[] = [
  [60, 96, 15, '#4269d0'],
  [190, 62, 18, '#4269d0'],
  [272, 104, 12, '#efb118'],
  [120, 140, 9, '#3ca951'],
  [252, 26, 8, '#3ca951'],
];

/** A small drawing of what the page does. */
export function Constellation() {
  return (
    <svg width="320" height="164" viewBox="0 0 320 164" aria-hidden="true">
      {TIES.map(([path, family, width]) => (
        <path
          key={path}
          d={path}
          fill="none"
          stroke={familyVariable(family)}
          strokeWidth={width}
          strokeLinecap="round"
        />
      ))}
      {NODES.map(([x, y, radius, color]) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={radius}
          fill={color}
          stroke="var(--page)"
          strokeWidth="3"
        />
      ))}
    </svg>
  );
}
