import {
  Building2,
  CalendarDays,
  CircleHelp,
  Flag,
  type LucideIcon,
  MapPin,
  Package,
  Scale,
  UserRound,
} from 'lucide-react';
import { typeColor } from '../../core/appearance/index.js';
import { useTheme } from '../hooks.js';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  country: Flag,
  organization: Building2,
  person: UserRound,
  place: MapPin,
  event: CalendarDays,
  product: Package,
  law: Scale,
};

/** The disc of a type, as on the graph, with its sign. */
export function TypeDisc({ type, size = 16 }: { type: string; size?: number }) {
  const theme = useTheme();
  const Icon = ICONS[type] ?? CircleHelp;
  return (
    <span
      aria-hidden
      className="grid shrink-0 place-items-center rounded-full text-white"
      style={{ width: size, height: size, background: typeColor(type, theme) }}
    >
      <Icon size={size * 0.58} strokeWidth={2.25} />
    </span>
  );
}
