import { FORMATS, graphParts } from '@newsgraph/formats';
import { loadPictures, SURFACES, type Theme } from '../core/appearance/index.js';
import { toSvg, visibleGraph } from '../core/export/index.js';
import { decisionsFile } from '../core/review/index.js';
import { createScene } from '../core/scene/index.js';
import { show, store } from '../store.js';

/** Gives the reader a file. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  show({ notice: `${name} is ready.` });
}

/** The graph's name as a file's. */
export function fileName(): string {
  const title = store.getState().dataset?.title ?? 'graph';
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'graph';
}

/** The visible part of the graph in a format of `@newsgraph/formats`. */
export function downloadGraph(id: string): void {
  const { dataset, visible } = store.getState();
  if (!dataset || !visible) return;
  const format = FORMATS.find((one) => one.id === id)!;
  for (const { suffix, chunks } of graphParts(visibleGraph(dataset, visible), id)) {
    save(`${fileName()}${suffix}`, new Blob([...chunks], { type: format.mediaType }));
  }
}

const [WIDTH, HEIGHT] = [1600, 1000];

async function picture(theme: Theme): Promise<string> {
  const { dataset, visible, positions, history } = store.getState();
  const { filters, appearance } = history.present;
  const scene = createScene({ dataset: dataset!, visible: visible!, filters, appearance, theme });
  const { color: colors } = appearance;
  const pictures = appearance.pictures && colors === 'type' ? await loadPictures(dataset!) : [];
  const size = { width: WIDTH, height: HEIGHT };
  return toSvg({ dataset: dataset!, scene, positions: positions!, theme, colors, pictures, ...size });
}

async function paint(svg: Blob, scale: number, page: string): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH * scale;
    canvas.height = HEIGHT * scale;
    const context = canvas.getContext('2d')!;
    context.fillStyle = page;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob(
        (blob) => (blob ? done(blob) : fail(new Error('The picture is too large.'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What is shown as a picture with its legend: SVG, or PNG at a multiple of 1600 by 1000 pixels. */
export async function downloadPicture(theme: Theme, scale: number | 'svg'): Promise<void> {
  const svg = new Blob([await picture(theme)], { type: 'image/svg+xml' });
  if (scale === 'svg') save(`${fileName()}.svg`, svg);
  else save(`${fileName()}.png`, await paint(svg, scale, SURFACES[theme].page));
}

/** The reader's decisions, for the next build. */
export function downloadDecisions(): void {
  const { review } = store.getState().history.present;
  const text = `${JSON.stringify(decisionsFile(review), null, 2)}\n`;
  save(`${fileName()}.decisions.json`, new Blob([text], { type: 'application/json' }));
}
