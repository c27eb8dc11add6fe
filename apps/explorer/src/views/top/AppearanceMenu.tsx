import { Palette } from 'lucide-react';
import { type Appearance, ATTRIBUTE_LABELS, ATTRIBUTES } from '../../core/appearance/index.js';
import { change } from '../../store.js';
import { useView } from '../hooks.js';
import { Menu, MenuChoice, MenuLine } from '../parts/menu.js';
import { MenuTrigger } from '../parts/menu-trigger.js';

function set(appearance: Partial<Appearance>): void {
  change({ label: 'Change the look' }, (view) => ({
    ...view,
    appearance: { ...view.appearance, ...appearance },
  }));
}

const MEASURES = ATTRIBUTES.map((id) => [id, ATTRIBUTE_LABELS[id]] as const);

const COLORS = [['type', 'Type'], ['community', 'Community'], ...MEASURES] as const;

const SIZES = [...MEASURES, ['same', 'All the same']] as const;

const EDGES = [
  ['parallel', 'One line per predicate'],
  ['aggregate', 'One line per pair'],
] as const;

const PICTURES = [
  ['on', 'Flags and signs'],
  ['off', 'Plain discs'],
] as const;

/** What colours, sizes and lines say. */
export function AppearanceMenu() {
  const { appearance } = useView();
  return (
    <Menu trigger={<MenuTrigger icon={Palette} name="Colours and sizes" />}>
      <MenuChoice
        title="Colour"
        value={appearance.color}
        choices={COLORS}
        onChange={(color) => set({ color })}
      />
      <MenuLine />
      <MenuChoice title="Size" value={appearance.size} choices={SIZES} onChange={(size) => set({ size })} />
      <MenuLine />
      <MenuChoice
        title="Ties"
        value={appearance.edges}
        choices={EDGES}
        onChange={(edges) => set({ edges })}
      />
      <MenuLine />
      <MenuChoice
        title="Entities"
        value={appearance.pictures ? 'on' : 'off'}
        choices={PICTURES}
        onChange={(value) => set({ pictures: value === 'on' })}
      />
    </Menu>
  );
}
