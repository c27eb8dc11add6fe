import type { Plugin } from 'vite';

/** The element that `@newsgraph/formats` fills with a graph. */
const ELEMENT = '<script type="application/json" id="newsgraph-graph"></script>';

/** Names the single file and gives it a place for a graph. */
export function embeddedGraph(): Plugin {
  return {
    name: 'newsgraph-embedded-graph',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<body>', `<body>\n    ${ELEMENT}`),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page) page.fileName = 'standalone.html';
      },
    },
  };
}
