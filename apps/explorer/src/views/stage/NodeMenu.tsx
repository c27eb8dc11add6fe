import { useEffect, useRef } from 'react';
import { askPaths, expandNode, focusOn, hideNodes, pickNode } from '../../controllers/actions.js';
import { show } from '../../store.js';
import { useStore, useView } from '../hooks.js';

/** The menu of a node, where the right button was pressed. */
export function NodeMenu() {
  const menu = useStore((state) => state.menu);
  const { selection } = useView();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (menu) list.current?.querySelector('button')?.focus();
  }, [menu]);
  if (!menu) return null;
  const { node } = menu;
  const [other] = selection.nodes.filter((key) => key !== node);
  const items: readonly (readonly [label: string, act: () => void])[] = [
    ['Details', () => pickNode(node)],
    ['Add to the neighbourhood shown', () => expandNode(node)],
    ['Show only its neighbours', () => focusOn(node, 1)],
    [
      other === undefined ? 'Paths from here …' : 'Paths from the selected one to here',
      () => askPaths({ from: other ?? node, to: other === undefined ? null : node, exclude: [], shown: 0 }),
    ],
    ['Hide', () => hideNodes([node])],
  ];
  const close = () => show({ menu: null });
  return (
    <>
      <div className="absolute inset-0 z-20" onPointerDown={close} />
      <div
        ref={list}
        role="menu"
        aria-label="Entity"
        className="absolute z-30 w-64 rounded-md border border-hairline bg-raised p-1 shadow-lg shadow-black/5"
        style={{ left: menu.x, top: menu.y }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        {items.map(([label, act]) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            className="flex h-7 w-full items-center rounded px-2 text-left hover:bg-hover"
            onClick={() => {
              close();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
