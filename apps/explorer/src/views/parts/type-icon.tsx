import { typeColor, typeSign } from '../../core/appearance/index.js';
import { useTheme } from '../hooks.js';

/** The disc of a type with its sign, as on the graph. */
export function TypeDisc({ type, size = 16 }: { type: string; size?: number }) {
  const theme = useTheme();
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 48 48" className="shrink-0">
      <circle cx="24" cy="24" r="24" fill={typeColor(type, theme)} />
      <g
        fill="#ffffff"
        transform="translate(12 11.5)"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, never what a file says
        dangerouslySetInnerHTML={{ __html: typeSign(type) }}
      />
    </svg>
  );
}
