import { Orbit } from 'lucide-react';
import {
  canMoveApart,
  moveApart,
  placeInCircle,
  resetLayout,
  runLayout,
  stopLayout,
} from '../../controllers/layout.js';
import { useStore } from '../hooks.js';
import { Menu, MenuItem, MenuLine } from '../parts/menu.js';
import { MenuTrigger } from '../parts/menu-trigger.js';

/** Where the nodes stand. */
export function LayoutMenu() {
  const running = useStore((state) => state.layoutRunning);
  return (
    <Menu trigger={<MenuTrigger icon={Orbit} name="Layout" />}>
      <MenuItem onSelect={running ? stopLayout : runLayout}>
        {running ? 'Stop arranging' : 'Arrange by ties (ForceAtlas2)'}
      </MenuItem>
      {canMoveApart() && <MenuItem onSelect={moveApart}>Move apart (no overlap)</MenuItem>}
      <MenuItem onSelect={placeInCircle}>Put in a circle</MenuItem>
      <MenuLine />
      <MenuItem onSelect={resetLayout}>As in the file</MenuItem>
    </Menu>
  );
}
