import { ENTITY_TYPES } from '@newsgraph/schema';
import type { Family } from '../graph/index.js';
import { blend } from './blend.js';
import type { Theme } from './types.js';

/** The colours that the canvas needs; panels take theirs from the style sheet, which holds the same values. */
export interface Surface {
  readonly page: string;
  readonly text: string;
  readonly quiet: string;
  readonly hairline: string;
  readonly accent: string;
}

export const SURFACES: Readonly<Record<Theme, Surface>> = {
  light: { page: '#ffffff', text: '#1b1d21', quiet: '#62666d', hairline: '#e4e4e0', accent: '#3d5afe' },
  dark: { page: '#14161a', text: '#e8e9eb', quiet: '#9a9fa8', hairline: '#2c3038', accent: '#8c9eff' },
};

/** Okabe and Ito's colours for the four classes, safe for colour-blind readers. */
const LIGHT: Readonly<Record<Family, string>> = {
  'verbal cooperation': '#56b4e9',
  'material cooperation': '#0072b2',
  'verbal conflict': '#e69f00',
  'material conflict': '#d55e00',
  relation: '#8a8f98',
  'co-occurrence': '#c9ccd1',
  other: '#8a8f98',
};

const DARK: Readonly<Record<Family, string>> = {
  'verbal cooperation': '#67bbeb',
  'material cooperation': '#2f8fc8',
  'verbal conflict': '#e9a91a',
  'material conflict': '#de6d1a',
  relation: '#7a808a',
  'co-occurrence': '#3a3f48',
  other: '#7a808a',
};

/** The colour of a family of edges. */
export function familyColor(family: Family, theme: Theme): string {
  return (theme === 'light' ? LIGHT : DARK)[family];
}

const TYPE_COLORS = new Map<string, string>(ENTITY_TYPES.map((type) => [type.id, type.color]));

/** The colour of a type of entity; grey for types of other programs. */
export function typeColor(type: string, theme: Theme): string {
  const color = TYPE_COLORS.get(type) ?? '#8a8f98';
  return theme === 'light' ? color : blend(color, '#ffffff', 0.12);
}

/** The plural name of a type, as legends and filters write it. */
export function typeLabel(type: string): string {
  return ENTITY_TYPES.find((info) => info.id === type)?.plural ?? type;
}

/** Colours for the largest communities: Tableau 10. All smaller ones are grey: a colour says one thing. */
const COMMUNITIES = [
  '#4e79a7',
  '#f28e2b',
  '#59a14f',
  '#b07aa1',
  '#e15759',
  '#76b7b2',
  '#edc948',
  '#ff9da7',
  '#9c755f',
  '#86bcb6',
];

export function communityColor(community: number, theme: Theme): string {
  const color = COMMUNITIES[community] ?? '#a4a8ae';
  return theme === 'light' ? color : blend(color, '#ffffff', 0.1);
}
