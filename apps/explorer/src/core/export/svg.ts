import {
  FAMILIES,
  familyColor,
  type NodeColor,
  type Picture,
  SURFACES,
  type Theme,
  typeColor,
  typeLabel,
} from '../appearance/index.js';
import type { Dataset, Family } from '../graph/index.js';
import type { Scene } from '../scene/index.js';
import { edgeShape, type Placed } from './svg-edges.js';
import { escapeXml, svgLabels } from './svg-labels.js';

export interface SvgInput {
  readonly dataset: Dataset;
  readonly scene: Scene;
  /** x and y in turn, by index of the node. */
  readonly positions: Float32Array;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  /** What the colours of nodes tell; the legend explains types. */
  readonly colors?: NodeColor;
  /** Flags and signs, by index of the node. */
  readonly pictures?: readonly Picture[];
}

const PADDING = 56;

/** Where each shown node lies on the picture. The y axis of graphs points up, that of pictures down. */
function placeNodes({ scene, positions, width, height }: SvgInput): Map<number, Placed> {
  const shown = scene.rank.filter((index) => scene.nodes[index]);
  const xs = shown.map((index) => positions[2 * index]!);
  const ys = shown.map((index) => positions[2 * index + 1]!);
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [left, right, low, high] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(
    (width - 2 * PADDING) / (right - left || 1),
    (height - 2 * PADDING) / (high - low || 1),
  );
  return new Map(
    shown.map((index, i) => [
      index,
      {
        x: width / 2 + (xs[i]! - (left + right) / 2) * scale,
        y: height / 2 - (ys[i]! - (low + high) / 2) * scale,
        radius: scene.node(index).size,
      },
    ]),
  );
}

function families({ dataset, scene }: SvgInput): Family[] {
  const present = new Set(dataset.edges.filter((edge) => scene.edges[edge.index]).map((edge) => edge.family));
  return FAMILIES.filter((family) => present.has(family));
}

interface Key {
  readonly label: string;
  readonly sign: (y: number) => string;
}

/** The classes of ties that are shown, then, where colours tell them, the types of entities. */
function keys(input: SvgInput): Key[] {
  const { dataset, scene, theme, colors } = input;
  const lines = families(input).map(
    (family): Key => ({
      label: family,
      sign: (y) =>
        `<line x1="16" x2="34" y1="${y}" y2="${y}" stroke="${familyColor(family, theme)}" stroke-width="3"/>`,
    }),
  );
  if (colors !== 'type') return lines;
  const types = new Set(dataset.nodes.filter(({ index }) => scene.nodes[index]).map(({ type }) => type));
  const discs = [...types].sort().map(
    (type): Key => ({
      label: typeLabel(type),
      sign: (y) => `<circle cx="25" cy="${y}" r="5.5" fill="${typeColor(type, theme)}"/>`,
    }),
  );
  return [...lines, ...discs];
}

function legend(input: SvgInput): string {
  const { text } = SURFACES[input.theme];
  return keys(input)
    .reverse()
    .map(({ label, sign }, i) => {
      const y = input.height - 20 - i * 18;
      return `${sign(y)}<text x="42" y="${y + 4}" font-size="12" fill="${text}">${escapeXml(label)}</text>`;
    })
    .join('');
}

/** A flag fills its disc but for the rim; a sign stands in the middle of it. */
function pictureOn(picture: Picture | undefined, { x, y, radius }: Placed): string {
  if (!picture) return '';
  const half = picture.kind === 'flag' ? radius - 1.5 : radius * 0.56;
  const clip = picture.kind === 'flag' ? ' style="clip-path:circle(50%)"' : '';
  return `<image href="${picture.image}" x="${(x - half).toFixed(1)}" y="${(y - half).toFixed(1)}" width="${(2 * half).toFixed(1)}" height="${(2 * half).toFixed(1)}"${clip}/>`;
}

/** The whole graph as shown by the filters, with its legend, as a picture without size limits. */
export function toSvg(input: SvgInput): string {
  const { dataset, scene, theme, width, height, pictures } = input;
  const { page } = SURFACES[theme];
  const placed = placeNodes(input);
  const edges = dataset.edges
    .filter((edge) => scene.edges[edge.index])
    .map((edge) => edgeShape(scene.edge(edge.index), placed.get(edge.source)!, placed.get(edge.target)!));
  const nodes = [...placed].map(
    ([index, at]) =>
      `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${at.radius.toFixed(1)}" fill="${scene.node(index).color}" stroke="${page}" stroke-width="1.5"/>${pictureOn(pictures?.[index], at)}`,
  );
  const title = `<title>${escapeXml(dataset.title)}</title>`;
  const background = `<rect width="${width}" height="${height}" fill="${page}"/>`;
  const font = 'font-family="system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, sans-serif"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${font}>${title}${background}${edges.join('')}${nodes.reverse().join('')}${svgLabels(input, placed)}${legend(input)}</svg>`;
}
