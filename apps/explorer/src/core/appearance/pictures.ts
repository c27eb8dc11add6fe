import type { Dataset } from '../graph/index.js';
import { typeSign } from './signs.js';

/** Pictures are drawn into a texture once, at this size in pixels. */
const SIDE = 96;

function picture(body: string, box: number, fill: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${box} ${box}" fill="${fill}">${body}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** What a node carries: a flag over its whole disc, or a sign inside it. */
export interface Picture {
  readonly kind: 'flag' | 'sign';
  readonly image: string;
}

let flags: Promise<Readonly<Record<string, string>>> | undefined;

function loadFlags(): Promise<Readonly<Record<string, string>>> {
  flags ??= import('virtual:flags').then((module) => module.FLAGS);
  return flags;
}

function flagIn(known: Readonly<Record<string, string>>, wikidata: string | undefined): string | undefined {
  const body = wikidata !== undefined && Object.hasOwn(known, wikidata) ? known[wikidata] : undefined;
  return body === undefined ? undefined : picture(body, 512, 'none');
}

/** The flag of an entity as an address of an image; undefined when it has none. */
export async function loadFlag(wikidata: string): Promise<string | undefined> {
  return flagIn(await loadFlags(), wikidata);
}

/** The picture of every node: flags for countries that have one, signs of the type for all else. */
export async function loadPictures({ nodes }: Dataset): Promise<readonly Picture[]> {
  const known = await loadFlags();
  const signs = new Map<string, Picture>();
  const sign = (type: string): Picture => {
    const made = signs.get(type) ?? { kind: 'sign', image: picture(typeSign(type), 24, '#ffffff') };
    signs.set(type, made);
    return made;
  };
  return nodes.map(({ type, wikidata }) => {
    const image = flagIn(known, wikidata);
    return image ? { kind: 'flag', image } : sign(type);
  });
}
