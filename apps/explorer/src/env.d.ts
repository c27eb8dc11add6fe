/// <reference types="vite/client" />

/** Whether this is the single file, which carries its graph inside. Set by vite.config.ts. */
declare const __STANDALONE__: boolean;
