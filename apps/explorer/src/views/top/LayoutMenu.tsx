import { Orbit } from 'lucide-react';
import {
  canMoveApart,
  moveApart,
  placeInCircle,
  resetLayout,
  runLayout,
  stopLayout,
  unpinAll,
} from '../../controllers/layout.js';
import { count } from '../../core/words.js';
import { useStore } from '../hooks.js';
import { Menu, MenuItem, MenuLine } from '../parts/menu.js';
import { MenuTrigger } from '../parts/menu-trigger.js';

/** Where the nodes stand. */
export function LayoutMenu() {
  const running = useStore((state) => state.layoutRunning);
  const pinned = useStore((state) => state.pins.size);
  return (
    <Menu trigger={<MenuTrigger icon={Orbit} name="Layout" />}>
      <MenuItem onSelect={running ? stopLayout : runLayout}>
        {running ? 'Stop arranging' : 'Arrange by ties (ForceAtlas2)'}
      </MenuItem>
      {canMoveApart() && <MenuItem onSelect={moveApart}>Move apart (no overlap)</MenuItem>}
      <MenuItem onSelect={placeInCircle}>Put in a circle</MenuItem>
      {pinned > 0 && (
        <MenuItem onSelect={unpinAll}>Let go of {count(pinned, 'pinned entity', 'pinned entities')}</MenuItem>
      )}
      <MenuLine />
      <MenuItem onSelect={resetLayout}>As in the file</MenuItem>
    </Menu>
  );
}
