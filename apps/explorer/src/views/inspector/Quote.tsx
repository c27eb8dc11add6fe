import type { EdgeEvidence } from '@newsgraph/schema';
import type { Family } from '../../core/graph/index.js';
import { familyVariable } from '../parts/family-line.js';
import { piecesOf } from './pieces.js';

/** A sentence with the words for subject, trigger and object marked. */
export function Quote({ evidence, family }: { evidence: EdgeEvidence; family: Family }) {
  const color = familyVariable(family);
  return (
    <blockquote className="border-l-2 pl-2.5 break-words" style={{ borderColor: color }}>
      {piecesOf(evidence).map(({ text, role, start }) => {
        if (role === null) return <span key={start}>{text}</span>;
        if (role === 'trigger') {
          const background = `color-mix(in srgb, ${color} 28%, transparent)`;
          return (
            <mark
              key={start}
              data-role={role}
              className="rounded-[3px] px-0.5 text-inherit"
              style={{ background }}
            >
              {text}
            </mark>
          );
        }
        return (
          <mark
            key={start}
            data-role={role}
            className="bg-transparent font-semibold text-inherit underline decoration-strong-line decoration-1 underline-offset-[3px]"
          >
            {text}
          </mark>
        );
      })}
    </blockquote>
  );
}
