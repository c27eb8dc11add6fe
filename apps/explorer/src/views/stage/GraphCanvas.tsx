import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { clearSelection, expandNode, pickEdge, pickNode } from '../../controllers/actions.js';
import { walk } from '../../controllers/keys.js';
import { moveNode } from '../../controllers/layout.js';
import { reveal, setRenderer } from '../../controllers/stage.js';
import { loadPictures, type Picture } from '../../core/appearance/index.js';
import type { Dataset } from '../../core/graph/index.js';
import type { Path } from '../../core/paths/index.js';
import { createEmphasis, createScene } from '../../core/scene/index.js';
import { createRenderer, type Listeners, type Paint, type Renderer } from '../../render/index.js';
import { show, store } from '../../store.js';
import { useDataset, useNarrow, usePaths, useStore, useTheme, useView, useVisible } from '../hooks.js';

/** On a narrow screen nodes are smaller by this. */
const NARROW_SCALE = 0.6;

/** Beyond so many nodes most are too small for a picture. */
const MOST_PICTURES = 1500;

function listeners(dataset: Dataset): Listeners {
  const node = (index: number) => dataset.nodes[index]!.key;
  const edge = (index: number) => dataset.edges[index]!.key;
  return {
    onNode: (index, { add }) => pickNode(node(index), { add }),
    onEdge: (index) => pickEdge(edge(index)),
    onStage: () => {
      const { selection } = store.getState().history.present;
      if (selection.edge !== null || selection.nodes.length > 0) clearSelection();
    },
    onExpand: (index) => expandNode(node(index)),
    onHover: (what) => {
      const hover =
        what === null
          ? null
          : {
              ...(what.node !== undefined && { node: node(what.node) }),
              ...(what.edge !== undefined && { edge: edge(what.edge) }),
            };
      show({ hover });
    },
    onMenu: (index, at) => show({ menu: { node: node(index), ...at } }),
    onDrag: moveNode,
  };
}

function useShownPath(): Path | undefined {
  const { paths } = useView();
  const found = usePaths();
  return paths ? found[paths.shown] : undefined;
}

/**
 * Pictures load after the first drawing; not where colours tell something else, nor for graphs whose nodes are mere
 * dots. Where they do not load, nodes stay plain.
 */
function usePictures(): readonly Picture[] | undefined {
  const dataset = useDataset();
  const { pictures, color } = useView().appearance;
  const [loaded, setLoaded] = useState<{ dataset: Dataset; pictures: readonly Picture[] }>();
  const wanted = pictures && color === 'type' && dataset.nodes.length <= MOST_PICTURES;
  useEffect(() => {
    const keep = (made: readonly Picture[]) => setLoaded({ dataset, pictures: made });
    if (wanted) loadPictures(dataset).then(keep, () => keep([]));
  }, [dataset, wanted]);
  return wanted && loaded?.dataset === dataset ? loaded.pictures : undefined;
}

/** What is to be painted now. */
function usePaint(path: Path | undefined): Paint {
  const dataset = useDataset();
  const visible = useVisible();
  const { filters, appearance, selection } = useView();
  const theme = useTheme();
  const hover = useStore((state) => state.hover);
  const pictures = usePictures();
  const scale = useNarrow() ? NARROW_SCALE : 1;
  const scene = useMemo(
    () => createScene({ dataset, visible, filters, appearance, theme, scale }),
    [dataset, visible, filters, appearance, theme, scale],
  );
  const emphasis = useMemo(
    () => createEmphasis(dataset, scene, { hover, path, selection }),
    [dataset, scene, hover, path, selection],
  );
  return useMemo(() => ({ scene, emphasis, theme, pictures }), [scene, emphasis, theme, pictures]);
}

function useRenderer(paint: Paint) {
  const dataset = useDataset();
  const container = useRef<HTMLDivElement>(null);
  const [renderer, setOwn] = useState<Renderer | null>(null);
  const latest = useRef(paint);
  latest.current = paint;
  useEffect(() => {
    const positions = store.getState().positions!;
    const made = createRenderer(
      container.current!,
      { dataset, paint: latest.current, positions },
      listeners(dataset),
    );
    setRenderer(made);
    setOwn(made);
    return () => {
      setRenderer(null);
      made.destroy();
    };
  }, [dataset]);
  useEffect(() => {
    renderer?.paint(paint);
    if (renderer) store.setState({ drawn: renderer.drawn() });
  }, [renderer, paint]);
  return container;
}

/** What is selected, or on the path shown, comes out from under the panels. */
function useReveal(path: Path | undefined): void {
  const { selection } = useView();
  const { nodes, edges, edgeIndex } = useDataset();
  const narrow = useNarrow();
  useEffect(() => {
    const edge = edges[edgeIndex.get(selection.edge ?? '') ?? -1];
    const ends = edge
      ? [edge.source, edge.target]
      : (path?.steps.flatMap(({ from, to }) => [from, to]) ?? []);
    const keys = ends.length > 0 ? ends.map((index) => nodes[index]!.key) : selection.nodes;
    if (keys.length > 0 && !narrow) reveal(keys);
  }, [selection, path, nodes, edges, edgeIndex, narrow]);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (walk(event.key)) event.preventDefault();
  if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-inspector]')?.focus();
}

/** The drawing. With the keyboard: arrows walk from entity to entity, Enter opens what is selected. */
export function GraphCanvas() {
  const path = useShownPath();
  const container = useRenderer(usePaint(path));
  useReveal(path);
  return (
    <div
      role="application"
      aria-label="Graph. Arrow keys walk from entity to entity, Enter opens the details."
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
      tabIndex={0}
      data-canvas
      ref={container}
      onKeyDown={onKey}
      className="absolute inset-0 -outline-offset-2"
    />
  );
}
