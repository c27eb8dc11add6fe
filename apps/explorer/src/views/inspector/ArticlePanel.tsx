import { ExternalLink } from 'lucide-react';
import { Fragment, useEffect, useMemo } from 'react';
import { filter, pickEdge, pickNode } from '../../controllers/actions.js';
import { loadArticles } from '../../controllers/articles.js';
import {
  type ArticleClaim,
  type ArticleMention,
  type ArticlePiece,
  articleClaims,
  articleMentions,
  articlePieces,
} from '../../core/articles/index.js';
import { dayLabel, dayNumber, webAddress } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { show } from '../../store.js';
import { useDataset, useStore } from '../hooks.js';
import { FamilyLine, familyVariable } from '../parts/family-line.js';
import { Panel, Part } from './panel.js';
import { Quote } from './Quote.js';

function Head({ id }: { id: string }) {
  const document = useDataset().documents.get(id);
  const day = dayNumber(document?.published);
  const address = webAddress(document?.uri);
  return (
    <>
      <h2 className="text-[15px] leading-5 font-semibold break-words">
        {document?.title ?? 'Untitled article'}
      </h2>
      <p className="numbers mt-1 text-sm text-quiet">
        {[document?.publisher, day === null ? undefined : dayLabel(day)].filter(Boolean).join(' · ')}
      </p>
      {address && (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex items-center gap-1 text-sm text-accent hover:underline"
        >
          Open article
          <ExternalLink size={11} aria-hidden />
        </a>
      )}
    </>
  );
}

/** The tie that a claim stands on, as a button that opens it. */
function Tie({ claim }: { claim: ArticleClaim }) {
  const { nodes } = useDataset();
  const { edge } = claim;
  return (
    <button
      type="button"
      onClick={() => pickEdge(edge.key)}
      onMouseEnter={() => show({ hover: { edge: edge.key } })}
      onMouseLeave={() => show({ hover: null })}
      className="flex max-w-full items-center gap-1.5 text-left text-sm text-quiet hover:text-accent"
    >
      <FamilyLine family={edge.family} />
      <span className="truncate">
        {nodes[edge.source]!.label} {edge.label} {nodes[edge.target]!.label}
      </span>
    </button>
  );
}

/** Text with the names of entities as buttons; those of what the pointer is on, or of the selection, stand out. */
function Named({
  text,
  from,
  mentions,
}: {
  text: string;
  from: number;
  mentions: readonly ArticleMention[];
}) {
  const { nodes } = useDataset();
  const hover = useStore((state) => state.hover?.node);
  const inside = mentions.filter(({ start, end }) => start >= from && end <= from + text.length);
  let at = 0;
  const parts = inside.map(({ start, end, node }) => {
    const before = text.slice(at, start - from);
    at = end - from;
    const { key } = nodes[node]!;
    return (
      <Fragment key={start}>
        {before}
        <button
          type="button"
          data-mention={key}
          onClick={() => pickNode(key)}
          onMouseEnter={() => show({ hover: { node: key } })}
          onMouseLeave={() => show({ hover: null })}
          className={`inline rounded-[2px] text-left underline decoration-strong-line decoration-1 underline-offset-[3px] ${hover === key ? 'bg-accent text-on-accent decoration-transparent' : ''}`}
        >
          {text.slice(start - from, at)}
        </button>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

type Mentions = readonly ArticleMention[];

function Sentence({ piece, mentions }: { piece: ArticlePiece; mentions: Mentions }) {
  const color = familyVariable(piece.claims[0]!.edge.family);
  const background = `color-mix(in srgb, ${color} 22%, transparent)`;
  return (
    <>
      <mark className="rounded-[2px] text-inherit" style={{ background }}>
        <Named text={piece.text} from={piece.start} mentions={mentions} />
      </mark>
      <span className="mt-1 mb-3 block border-l-2 pl-2" style={{ borderColor: color }}>
        {piece.claims.map((claim) => (
          <Tie key={claim.index} claim={claim} />
        ))}
      </span>
    </>
  );
}

/** Line breaks after a sentence with claims, which end in a block of their own. */
const trimmed = (piece: ArticlePiece, before: ArticlePiece | undefined) => {
  const cut = before && before.claims.length > 0 ? piece.text.length - piece.text.trimStart().length : 0;
  return { text: piece.text.slice(cut), from: piece.start + cut };
};

function FullText({ id, text, claims }: { id: string; text: string; claims: readonly ArticleClaim[] }) {
  const dataset = useDataset();
  const pieces = useMemo(() => articlePieces(text, claims), [text, claims]);
  const mentions = useMemo(() => articleMentions(dataset, id, text), [dataset, id, text]);
  return (
    <div className="px-4 py-3 break-words whitespace-pre-line">
      {pieces.map((piece, i) =>
        piece.claims.length === 0 ? (
          <span key={piece.start}>
            <Named {...trimmed(piece, pieces[i - 1])} mentions={mentions} />
          </span>
        ) : (
          <Sentence key={piece.start} piece={piece} mentions={mentions} />
        ),
      )}
    </div>
  );
}

function Quotes({ claims }: { claims: readonly ArticleClaim[] }) {
  return (
    <Part title="Claims in the order of the text" aside={count(claims.length, 'claim')}>
      <ul className="flex flex-col gap-3">
        {claims.map((claim) => (
          <li key={claim.index} className="flex flex-col gap-1">
            <Quote evidence={claim.evidence} family={claim.edge.family} />
            <Tie claim={claim} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** An article: its text with the sentences that carry claims marked, or, where the text is not here, those sentences. */
export function ArticlePanel({ id }: { id: string }) {
  const dataset = useDataset();
  const text = useStore((state) => state.articles.get(id)?.text);
  const claims = useMemo(() => articleClaims(dataset, id), [dataset, id]);
  useEffect(() => void loadArticles(), []);
  const close = () => filter('Show all articles', (now) => ({ ...now, document: null }));
  return (
    <Panel title="Article" head={<Head id={id} />} onClose={close}>
      {text === undefined ? <Quotes claims={claims} /> : <FullText id={id} text={text} claims={claims} />}
    </Panel>
  );
}
