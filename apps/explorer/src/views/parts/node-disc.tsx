import { useEffect, useState } from 'react';
import { loadFlag } from '../../core/appearance/index.js';
import type { NodeRow } from '../../core/graph/index.js';
import { TypeDisc } from './type-icon.js';

/** Flags as far as they are loaded, so that lists show them at once. */
const loaded = new Map<string, string | undefined>();

function useFlag(wikidata: string | undefined): string | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (wikidata === undefined || loaded.has(wikidata)) return;
    let mounted = true;
    const keep = (image: string | undefined) => {
      loaded.set(wikidata, image);
      if (mounted && image !== undefined) redraw((count) => count + 1);
    };
    loadFlag(wikidata).then(keep, () => keep(undefined));
    return () => {
      mounted = false;
    };
  }, [wikidata]);
  return wikidata === undefined ? undefined : loaded.get(wikidata);
}

/** An entity as on the graph: its flag, or the sign of its type. */
export function NodeDisc({ node, size = 14 }: { node: Pick<NodeRow, 'type' | 'wikidata'>; size?: number }) {
  const image = useFlag(node.wikidata);
  if (image === undefined) return <TypeDisc type={node.type} size={size} />;
  return (
    <img
      src={image}
      alt=""
      width={size}
      height={size}
      style={{ width: size, height: size }}
      className="shrink-0 rounded-full shadow-[0_0_0_1px_var(--hairline)]"
    />
  );
}
