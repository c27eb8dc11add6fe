import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { clearSelection, expandNode, pickEdge, pickNode } from '../../controllers/actions.js';
import { walk } from '../../controllers/keys.js';
import { moveNode } from '../../controllers/layout.js';
import { reveal, setRenderer } from '../../controllers/stage.js';
import type { Dataset } from '../../core/graph/index.js';
import { createEmphasis, createScene } from '../../core/scene/index.js';
import { createRenderer, type Listeners, type Paint, type Renderer } from '../../render/index.js';
import { show, store } from '../../store.js';
import { useDataset, usePaths, useStore, useTheme, useView, useVisible } from '../hooks.js';

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

/** What is to be painted now. */
function usePaint(): Paint {
  const dataset = useDataset();
  const visible = useVisible();
  const { filters, appearance, selection, paths } = useView();
  const theme = useTheme();
  const hover = useStore((state) => state.hover);
  const found = usePaths();
  const scene = useMemo(
    () => createScene({ dataset, visible, filters, appearance, theme }),
    [dataset, visible, filters, appearance, theme],
  );
  const path = paths ? found[paths.shown] : undefined;
  const emphasis = useMemo(
    () => createEmphasis(dataset, scene, { hover, path, selection }),
    [dataset, scene, hover, path, selection],
  );
  return useMemo(() => ({ scene, emphasis, theme }), [scene, emphasis, theme]);
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

function useReveal(): void {
  const { selection } = useView();
  useEffect(() => {
    const [node] = selection.nodes;
    if (node !== undefined) reveal(node);
  }, [selection]);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (walk(event.key)) event.preventDefault();
  if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-inspector]')?.focus();
}

/** The drawing. With the keyboard: arrows walk from entity to entity, Enter opens what is selected. */
export function GraphCanvas() {
  const container = useRenderer(usePaint());
  useReveal();
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
