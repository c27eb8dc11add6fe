import { Check, Copy, ExternalLink, ThumbsDown, ThumbsUp } from 'lucide-react';
import { judge, openArticle, unjudge } from '../../controllers/actions.js';
import { copyText } from '../../controllers/clipboard.js';
import { citation } from '../../core/export/citation.js';
import { type ClaimRow, webAddress } from '../../core/graph/index.js';
import { decisionOn } from '../../core/review/index.js';
import { useDataset, useView } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { Badges } from './Badges.js';
import { EditClaim } from './EditClaim.js';
import { Quote } from './Quote.js';

function Source({ claim }: { claim: ClaimRow }) {
  const document = useDataset().documents.get(claim.evidence?.document ?? '');
  const address = webAddress(document?.uri);
  const outlet = claim.publisher || 'Unknown source';
  return (
    <p className="min-w-0 flex-1 pt-1 text-sm leading-4 text-quiet">
      <span className="font-medium text-text">{outlet}</span>
      {address && (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={`Open article at ${outlet}`}
          title="Open article"
          className="ml-1 inline-grid size-4 place-items-center rounded-sm align-[-3px] text-accent hover:bg-hover"
        >
          <ExternalLink size={12} aria-hidden />
        </a>
      )}
      {document && (
        <button
          type="button"
          onClick={() => openArticle(document.id)}
          className="line-clamp-2 text-left hover:text-accent hover:underline"
        >
          {document.title ?? 'Untitled article'}
        </button>
      )}
    </p>
  );
}

function Review({ claim }: { claim: ClaimRow }) {
  const { review } = useView();
  const decision = decisionOn(review, claim.id);
  const toggle = (kind: 'accept' | 'reject') => {
    if (decision?.kind === kind) unjudge(decision);
    else judge({ kind, claim: claim.id });
  };
  return (
    <>
      <IconButton
        icon={ThumbsUp}
        name="Accept this claim"
        pressed={decision?.kind === 'accept'}
        onClick={() => toggle('accept')}
      />
      <IconButton
        icon={ThumbsDown}
        name="Reject this claim"
        pressed={decision?.kind === 'reject'}
        onClick={() => toggle('reject')}
      />
      <EditClaim claim={claim} />
    </>
  );
}

/** One claim: how it is made, the sentence, where it stands, and what the reader makes of it. */
export function ClaimCard({ claim }: { claim: ClaimRow }) {
  const dataset = useDataset();
  const { review } = useView();
  const { family } = dataset.edges[claim.edge]!;
  const decision = decisionOn(review, claim.id);
  if (!claim.evidence) return <p className="text-quiet">The file gives no sentence for this tie.</p>;
  return (
    <article
      data-claim={claim.id}
      className={`flex flex-col gap-1.5 ${decision?.kind === 'reject' ? '[&_blockquote]:line-through' : ''}`}
    >
      <Quote evidence={claim.evidence} family={family} />
      <Badges claim={claim} />
      <div className="flex items-start gap-1">
        <Source claim={claim} />
        <IconButton
          icon={Copy}
          name="Copy citation"
          onClick={() => void copyText(citation(dataset, claim), 'Citation copied.')}
        />
        <Review claim={claim} />
      </div>
      {decision && (
        <p className="flex items-center gap-1 text-sm text-quiet">
          <Check size={12} aria-hidden />
          {{ accept: 'accepted', reject: 'rejected: left out of the graph', edit: 'edited' }[decision.kind]}
        </p>
      )}
    </article>
  );
}
