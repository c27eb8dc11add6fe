import { useMemo, useState } from 'react';
import { openArticle } from '../../controllers/actions.js';
import { dayLabel, dayNumber, type NodeRow } from '../../core/graph/index.js';
import { useDataset } from '../hooks.js';
import { TextButton } from '../parts/button.js';
import { Part } from './panel.js';

const FEW = 5;

/** Articles that carry a claim about the entity; a click opens the article. */
export function NodeArticles({ node }: { node: NodeRow }) {
  const [all, setAll] = useState(false);
  const { claims, edges, incident, documents } = useDataset();
  const articles = useMemo(() => {
    const ids = new Set(
      incident[node.index]!.flatMap((edge) => edges[edge]!.claims).flatMap(
        (i) => claims[i]!.evidence?.document ?? [],
      ),
    );
    const found = [...ids].flatMap((id) => documents.get(id) ?? []);
    return found.sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : -1));
  }, [claims, edges, incident, documents, node]);
  if (articles.length === 0) return null;
  return (
    <Part title="Articles" aside={articles.length}>
      <ul className="-mx-2">
        {(all ? articles : articles.slice(0, FEW)).map(({ id, title, publisher, published }) => {
          const day = dayNumber(published);
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => openArticle(id)}
                className="block w-full rounded px-2 py-1 text-left hover:bg-hover"
              >
                <span className="line-clamp-2 leading-[18px]">{title ?? 'Untitled article'}</span>
                <span className="numbers block text-xs text-quiet">
                  {[publisher, day === null ? undefined : dayLabel(day)].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {articles.length > FEW && (
        <p className="pt-0.5 text-sm">
          <TextButton onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${articles.length}`}
          </TextButton>
        </p>
      )}
    </Part>
  );
}
