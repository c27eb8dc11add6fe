/** The page's own font stack: the canvas and the panels read alike. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

const widths = new Map<string, number>();

/** Width of a text in pixels, remembered. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20_000) widths.clear();
    context.font = font;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

const LONGEST = 42;

/** A label short enough for the canvas. */
export function shortLabel(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}

/** Text with a halo in the colour of the page, so that it can be read over lines. */
export function haloText(
  context: CanvasRenderingContext2D,
  text: { readonly value: string; readonly x: number; readonly y: number },
  style: { readonly font: string; readonly color: string; readonly halo: string },
): void {
  context.font = style.font;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = style.halo;
  context.strokeText(text.value, text.x, text.y);
  context.fillStyle = style.color;
  context.fillText(text.value, text.x, text.y);
}
