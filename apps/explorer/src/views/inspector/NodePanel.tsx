import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { clearSelection } from '../../controllers/actions.js';
import type { NodeRow } from '../../core/graph/index.js';
import { count } from '../../core/words.js';
import { TextButton } from '../parts/button.js';
import { NodeDisc } from '../parts/node-disc.js';
import { NodeActions } from './NodeActions.js';
import { NodeArticles } from './NodeArticles.js';
import { NodeOffices } from './NodeOffices.js';
import { NodeReview } from './NodeReview.js';
import { NodeTies } from './NodeTies.js';
import { Panel, Part } from './panel.js';
import { Sparkline } from './Sparkline.js';

function Head({ node }: { node: NodeRow }) {
  const kind = node.subtype && node.subtype !== node.type ? `${node.subtype}` : node.type;
  return (
    <div className="flex gap-3">
      <NodeDisc node={node} size={36} />
      <div className="min-w-0">
        <h2 className="text-lg leading-6 font-semibold break-words">{node.label}</h2>
        <p className="text-sm text-quiet">{node.description ?? kind}</p>
      </div>
    </div>
  );
}

function Facts({ node }: { node: NodeRow }) {
  const facts = [
    [count(node.degree, 'tie').split(' ')[1]!, node.degree],
    ['mentions', node.mentions],
    ['articles', node.documents],
  ] as const;
  return (
    <dl className="grid grid-cols-3 gap-2">
      {facts.map(([name, value]) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="text-xs text-quiet">{name}</dt>
          <dd className="numbers text-lg leading-6 font-semibold">{value.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names shown before "show all". */
const FEW = 8;

function Names({ node }: { node: NodeRow }) {
  const [all, setAll] = useState(false);
  const { aliases } = node;
  if (aliases.length === 0) return null;
  return (
    <Part title="Also named">
      <p className="break-words">{(all ? aliases : aliases.slice(0, FEW)).join(' · ')}</p>
      {aliases.length > FEW && (
        <p className="pt-0.5 text-sm">
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${aliases.length}`}
          </TextButton>
        </p>
      )}
    </Part>
  );
}

function Wikidata({ id }: { id: string }) {
  return (
    <a
      href={`https://www.wikidata.org/wiki/${id}`}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 text-accent hover:underline"
    >
      Wikidata {id}
      <ExternalLink size={12} aria-hidden />
    </a>
  );
}

/** An entity: who it is, its ties by predicate, when and where it is in the news. */
export function NodePanel({ node }: { node: NodeRow }) {
  return (
    <Panel title={node.label} head={<Head node={node} />} onClose={clearSelection}>
      <div className="flex flex-col gap-3 border-b border-hairline px-4 py-3">
        <Facts node={node} />
        <Sparkline node={node} />
        <NodeActions node={node} />
      </div>
      <Names node={node} />
      <NodeOffices node={node} />
      <NodeTies node={node} />
      <NodeArticles node={node} />
      <NodeReview node={node} />
      {node.wikidata && (
        <p className="px-4 py-3">
          <Wikidata id={node.wikidata} />
        </p>
      )}
    </Panel>
  );
}
