export const GENERATOR = 'newsgraph';
/** Version of this package, as the graph remembers it. */
export const VERSION = '0.1.0';
