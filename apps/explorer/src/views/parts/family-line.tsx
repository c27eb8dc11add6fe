import type { Family } from '../../core/graph/index.js';

/** The variable of the style sheet with the colour of a family. */
export function familyVariable(family: Family): string {
  return `var(--${family.replace(' ', '-')})`;
}

/** A short stroke in the colour of a family, as on the graph. */
export function FamilyLine(props: { family: Family; light?: boolean; hollow?: boolean }) {
  const { family, light, hollow } = props;
  const color = familyVariable(family);
  return (
    <span
      aria-hidden
      className="block h-[3px] w-4 shrink-0 rounded-full"
      style={
        hollow
          ? { boxShadow: 'inset 0 0 0 1px var(--strong-line)' }
          : { background: color, opacity: light ? 0.42 : 1 }
      }
    />
  );
}

/** A family's name with a capital. */
export function familyLabel(family: Family): string {
  const names: Partial<Record<Family, string>> = {
    relation: 'Relations',
    'co-occurrence': 'Appear together',
  };
  return names[family] ?? family[0]!.toUpperCase() + family.slice(1);
}
