/** A run of text as pdf.js gives it: `transform` holds its size and place, in points from the lower left. */
export interface PdfRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfLine {
  readonly text: string;
  /** Baseline from the bottom of the page, left edge, right edge, font size; in points. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

interface Building {
  text: string;
  y: number;
  left: number;
  right: number;
  size: number;
}

/** Runs on one baseline, in the order of the file, joined; a gap of a fifth of the font size is a space. */
export function linesOf(runs: readonly PdfRun[]): PdfLine[] {
  const lines: Building[] = [];
  for (const { str, transform, width, height } of runs) {
    if (str.trim() === '') {
      const last = lines.at(-1);
      if (last && str !== '' && !last.text.endsWith(' ')) last.text += ' ';
      continue;
    }
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || 10;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < size * 0.4 && x >= last.left && x - last.right < size * 4) {
      const gap = x - last.right > size * 0.2 && !last.text.endsWith(' ') ? ' ' : '';
      last.text += gap + str;
      last.right = x + width;
      last.size = Math.max(last.size, size);
    } else lines.push({ text: str, y, left: x, right: x + width, size });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}
