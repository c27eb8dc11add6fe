import { useEffect, useState } from 'react';
import { loadFlag } from '../../core/appearance/index.js';
import type { NodeRow } from '../../core/graph/index.js';
import { TypeDisc } from '../parts/type-icon.js';

const SIZE = 36;

/** The picture of an entity in its panel: its flag, or the sign of its type. */
export function EntityDisc({ node }: { node: NodeRow }) {
  const [flag, setFlag] = useState<{ of: string; image: string | undefined }>();
  const { wikidata } = node;
  useEffect(() => {
    if (!wikidata) return;
    loadFlag(wikidata).then(
      (image) => setFlag({ of: wikidata, image }),
      () => setFlag(undefined),
    );
  }, [wikidata]);
  const image = flag?.of === wikidata ? flag?.image : undefined;
  if (!image) return <TypeDisc type={node.type} size={SIZE} />;
  return (
    <img
      src={image}
      alt=""
      width={SIZE}
      height={SIZE}
      className="size-9 shrink-0 rounded-full border border-hairline"
    />
  );
}
