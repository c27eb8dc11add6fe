import { icons } from '@iconify-json/circle-flags';
import type { Plugin } from 'vite';
import { FLAG_CODES } from './flag-codes.js';

const NAME = 'virtual:flags';

/** The module `virtual:flags`: for each Wikidata id the inside of an SVG of 512 by 512 with its flag. */
export function flags(): Plugin {
  return {
    name: 'newsgraph-flags',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const bodies = FLAG_CODES.flatMap(([entity, code]) => {
        const body = icons.icons[code]?.body;
        return body ? [[entity, body]] : [];
      });
      return `export const FLAGS = ${JSON.stringify(Object.fromEntries(bodies))};`;
    },
  };
}
