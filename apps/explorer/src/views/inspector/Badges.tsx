import { CalendarDays, MessageSquareQuote } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ClaimRow, dayLabel } from '../../core/graph/index.js';

const BASE = 'inline-flex h-[18px] items-center gap-1 rounded-full px-1.5 text-xs whitespace-nowrap';

function Badge({ children, title, look }: { children: ReactNode; title: string; look: string }) {
  return (
    <span title={title} className={`${BASE} ${look}`}>
      {children}
    </span>
  );
}

const PLAIN = 'border border-hairline bg-raised text-quiet';

/** How sure the reading is. */
function Confidence({ score }: { score: number }) {
  const share = Math.round(Math.min(1, Math.max(0, score)) * 100);
  return (
    <span
      title="Confidence: how sure it is that the text says this"
      className="numbers ml-auto pl-1 text-xs text-quiet"
    >
      <span className="sr-only">Confidence </span>
      {share} %
    </span>
  );
}

/** How a claim is made: whether it happened, whether it is denied, who says so, when. */
export function Badges({ claim }: { claim: ClaimRow }) {
  const { modality, polarity, speaker, day } = claim;
  return (
    <div className="flex flex-wrap items-center gap-1">
      {modality === 'actual' ? (
        <Badge title="Modality" look={PLAIN}>
          actual
        </Badge>
      ) : (
        <Badge
          title="Modality: not said to have happened"
          look="border border-dashed border-strong-line bg-raised"
        >
          {modality}
        </Badge>
      )}
      {polarity === 'negated' && (
        <Badge title="Polarity: the text says it is not so" look="bg-text text-page">
          negated
        </Badge>
      )}
      {speaker !== '' && (
        <Badge title="Who says so" look={PLAIN}>
          <MessageSquareQuote size={11} aria-hidden />
          <span className="max-w-40 truncate">{speaker}</span>
        </Badge>
      )}
      {day !== null && (
        <Badge title="Date" look={PLAIN}>
          <CalendarDays size={11} aria-hidden />
          {dayLabel(day)}
        </Badge>
      )}
      {claim.evidence && <Confidence score={claim.evidence.score} />}
    </div>
  );
}
