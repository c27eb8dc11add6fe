import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { clearSelection, expandNode, pickEdge, pickNode } from '../../controllers/actions.js';
import { walk } from '../../controllers/keys.js';
import { moveNode } from '../../controllers/layout.js';
import { fitView, getRenderer, reveal, setRenderer } from '../../controllers/stage.js';
import { loadPictures, type Picture } from '../../core/appearance/index.js';
import type { Dataset } from '../../core/graph/index.js';
import type { Path } from '../../core/paths/index.js';
import { createEmphasis, createScene } from '../../core/scene/index.js';
import { type CameraState, createRenderer, type Listeners, type Paint } from '../../render/index.js';
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
    onDrawn: (drawn) => store.setState({ drawn }),
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
  const { shape } = dataset;
  const latest = useRef(dataset);
  latest.current = dataset;
  const [loaded, setLoaded] = useState<{ shape: object; pictures: readonly Picture[] }>();
  const wanted = pictures && color === 'type' && dataset.nodes.length <= MOST_PICTURES;
  useEffect(() => {
    const keep = (made: readonly Picture[]) => setLoaded({ shape, pictures: made });
    if (wanted) loadPictures(latest.current).then(keep, () => keep([]));
  }, [shape, wanted]);
  return wanted && loaded?.shape === shape ? loaded.pictures : undefined;
}

function usePinned(): ReadonlySet<number> {
  const { nodeIndex } = useDataset();
  const pins = useStore((state) => state.pins);
  return useMemo(
    () => new Set([...pins.keys()].flatMap((key) => nodeIndex.get(key) ?? [])),
    [pins, nodeIndex],
  );
}

/** What is to be painted now. */
function usePaint(path: Path | undefined): Paint {
  const dataset = useDataset();
  const visible = useVisible();
  const { filters, appearance, selection } = useView();
  const theme = useTheme();
  const pointed = useStore((state) => state.hover);
  const menu = useStore((state) => state.menu?.node);
  const hover = useMemo(() => (menu === undefined ? pointed : { node: menu }), [pointed, menu]);
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
  const pinned = usePinned();
  return useMemo(
    () => ({ scene, emphasis, theme, pictures, pinned }),
    [scene, emphasis, theme, pictures, pinned],
  );
}

/**
 * A renderer for the nodes and edges there are. Decisions that change these need another, which looks at the same place;
 * all others are only painted anew.
 */
function useRenderer(paint: Paint) {
  const dataset = useDataset();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ dataset, paint });
  latest.current = { dataset, paint };
  const painted = useRef<Paint>(null);
  const camera = useRef<{ readonly of: string; readonly state: CameraState }>(null);
  const { shape } = dataset;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape tells when another renderer is needed
  useEffect(() => {
    const { dataset: now, paint: first } = latest.current;
    const positions = store.getState().positions!;
    const made = createRenderer(
      container.current!,
      { dataset: now, paint: first, positions },
      listeners(now),
    );
    if (camera.current?.of === now.title) made.camera.set(camera.current.state);
    painted.current = first;
    setRenderer(made);
    return () => {
      camera.current = { of: now.title, state: made.camera.state() };
      setRenderer(null);
      made.destroy();
    };
  }, [shape]);
  useEffect(() => {
    const renderer = getRenderer();
    if (!renderer || painted.current === paint) return;
    painted.current = paint;
    renderer.paint(paint);
  }, [paint]);
  return container;
}

/** What an article says fills what its panel leaves free. */
function useArticle(): void {
  const { document } = useView().filters;
  const { shape } = useDataset();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing starts with its own view
  useEffect(() => {
    if (document !== null) fitView();
  }, [document, shape]);
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

/** The menu of the selected node, beside it. */
function openMenu(event: KeyboardEvent): void {
  const { dataset, history } = store.getState();
  const [node] = history.present.selection.nodes;
  const place = getRenderer()?.place(dataset?.nodeIndex.get(node ?? '') ?? -1);
  if (node === undefined || !place) return;
  event.preventDefault();
  show({ menu: { node, x: place.x, y: place.y } });
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (walk(event.key)) event.preventDefault();
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10') || event.key === 'm')
    openMenu(event);
  if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-inspector]')?.focus();
}

/** The drawing. With the keyboard: arrows walk from entity to entity, Enter opens what is selected. */
export function GraphCanvas() {
  const path = useShownPath();
  const container = useRenderer(usePaint(path));
  useReveal(path);
  useArticle();
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
