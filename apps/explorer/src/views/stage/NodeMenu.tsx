import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { askPaths, expandNode, focusOn, hideNodes, pickAround, pickNode } from '../../controllers/actions.js';
import { togglePin } from '../../controllers/layout.js';
import { show } from '../../store.js';
import { useDataset, useStore, useView } from '../hooks.js';
import { NodeDisc } from '../parts/node-disc.js';

type Item = readonly [label: string, act: () => void] | null;

/** What can be done with a node; null is a line. */
function useItems(node: string): readonly Item[] {
  const { selection } = useView();
  const { nodes, nodeIndex } = useDataset();
  const [other] = selection.nodes.filter((key) => key !== node);
  const pinned = useStore((state) => state.pins.has(node));
  const from = nodes[nodeIndex.get(other ?? '') ?? -1]?.label;
  const split = () => {
    pickNode(node);
    show({ dialog: 'split' });
  };
  return [
    ['Details', () => pickNode(node)],
    ['Select it and its neighbours', () => pickAround(node)],
    null,
    ['Show only its neighbours', () => focusOn(node, 1)],
    ['Add its neighbours to those shown', () => expandNode(node)],
    [
      from === undefined ? 'Paths from here …' : `Paths from ${from} to here`,
      () => askPaths({ from: other ?? node, to: other === undefined ? null : node, exclude: [], shown: 0 }),
    ],
    null,
    [pinned ? 'Let go of it' : 'Pin it where it is', () => togglePin(node)],
    ['Split …', split],
    ['Hide', () => hideNodes([node])],
  ];
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  if (!move) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[move(at, items.length - 1)]?.focus();
}

interface Opened {
  readonly node: string;
  readonly x: number;
  readonly y: number;
}

/** The place of the menu, so that it stays within the drawing. */
function usePlace(list: { readonly current: HTMLElement | null }, { x, y }: Opened) {
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const box = list.current;
    const room = box?.offsetParent;
    if (!box || !room) return;
    setPlace({
      left: Math.max(8, Math.min(x, room.clientWidth - box.offsetWidth - 8)),
      top: Math.max(8, Math.min(y, room.clientHeight - box.offsetHeight - 8)),
    });
  }, [list, x, y]);
  return place;
}

function OpenMenu({ menu }: { menu: Opened }) {
  const { nodes, nodeIndex } = useDataset();
  const list = useRef<HTMLDivElement>(null);
  const place = usePlace(list, menu);
  const items = useItems(menu.node);
  const node = nodes[nodeIndex.get(menu.node) ?? -1];
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  const close = () => show({ menu: null });
  return (
    <>
      <div className="absolute inset-0 z-20" onPointerDown={close} />
      <div
        ref={list}
        role="menu"
        tabIndex={-1}
        aria-label={node?.label ?? 'Entity'}
        className="absolute z-30 w-64 rounded-md border border-hairline bg-raised p-1 shadow-lg shadow-black/5"
        style={place}
        onKeyDown={(event) => {
          moveFocus(event);
          if (event.key !== 'Escape' && event.key !== 'Tab') return;
          event.preventDefault();
          close();
          document.querySelector<HTMLElement>('[data-canvas]')?.focus();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        {node && (
          <p
            aria-hidden
            className="mb-1 flex items-center gap-2 border-b border-hairline px-2 pt-0.5 pb-1.5 font-semibold"
          >
            <NodeDisc node={node} size={16} />
            <span className="truncate">{node.label}</span>
          </p>
        )}
        {items.map((item, i) =>
          item === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
            <div key={i} aria-hidden className="my-1 h-px bg-hairline" />
          ) : (
            <button
              key={item[0]}
              type="button"
              role="menuitem"
              className="flex h-7 w-full items-center rounded px-2 text-left outline-none hover:bg-hover focus:bg-hover"
              onClick={() => {
                close();
                item[1]();
              }}
            >
              <span className="truncate">{item[0]}</span>
            </button>
          ),
        )}
      </div>
    </>
  );
}

/** The menu of a node, where the right button was pressed, or at the selected node where the menu key was. */
export function NodeMenu() {
  const menu = useStore((state) => state.menu);
  return menu && <OpenMenu key={`${menu.node} ${menu.x} ${menu.y}`} menu={menu} />;
}
