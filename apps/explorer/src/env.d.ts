/// <reference types="vite/client" />

/** Made by vite/flags.ts. */
declare module 'virtual:flags' {
  /** Wikidata id to the inside of an SVG of 512 by 512. */
  export const FLAGS: Readonly<Record<string, string>>;
}

/** Whether this is the single file, which carries its graph inside. Set by vite.config.ts. */
declare const __STANDALONE__: boolean;
