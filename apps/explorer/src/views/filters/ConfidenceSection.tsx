import { useMemo } from 'react';
import { filter } from '../../controllers/actions.js';
import { CO_OCCURRENCE } from '../../core/graph/index.js';
import { useDataset, useView } from '../hooks.js';
import { Range } from './range.js';
import { Section } from './section.js';

/** Percent in a bar. */
const STEP = 5;

/** How many claims are so sure, by steps of five percent; co-occurrence apart. */
function useHistogram(): readonly number[] {
  const { confidence, claimEdge, family } = useDataset().arrays;
  return useMemo(() => {
    const counts = new Array<number>(100 / STEP).fill(0);
    for (let i = 0; i < confidence.length; i++) {
      if (family[claimEdge[i]!] === CO_OCCURRENCE) continue;
      counts[Math.min(counts.length - 1, Math.floor(confidence[i]! / STEP))]! += 1;
    }
    return counts;
  }, [confidence, claimEdge, family]);
}

/** Claims need at least so much confidence. Where all are equally sure there is nothing to choose. */
export function ConfidenceSection() {
  const { confidence } = useView().filters;
  const bars = useHistogram();
  if (bars.filter((count) => count > 0).length < 2) return null;
  return (
    <Section title="Confidence">
      <Range
        label="Least confidence"
        bars={bars}
        min={0}
        step={STEP}
        value={confidence}
        words={confidence === 0 ? 'any' : `${confidence} % or more`}
        onChange={(value) => filter('Confidence', (now) => ({ ...now, confidence: value }), 'confidence')}
      />
    </Section>
  );
}
