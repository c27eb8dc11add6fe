import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const RULES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The hashes that allow exactly these inline elements. */
function hashes(html: string, tag: 'script' | 'style'): string {
  const inline = new RegExp(`<${tag}(?![^>]*(?:\\ssrc=|application/json))[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return [...html.matchAll(inline)]
    .map((match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`)
    .join(' ');
}

function policy(html: string, standalone: boolean): string {
  const rules = standalone
    ? {
        ...RULES,
        'script-src': hashes(html, 'script'),
        'style-src': hashes(html, 'style'),
        'worker-src': 'blob:',
      }
    : RULES;
  const text = Object.entries(rules).map(([name, value]) => `${name} ${value}`);
  return `<meta http-equiv="Content-Security-Policy" content="${text.join('; ')}">`;
}

const PLACE = '<meta name="content-policy">';

/**
 * Puts a strict content security policy in the place of `<meta name="content-policy">` in built pages. The single
 * file allows its own script and style by their hashes and nothing else.
 */
export function contentPolicy(standalone: boolean): Plugin {
  return {
    name: 'newsgraph-content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          file.source = html.replace(PLACE, () => policy(html, standalone));
        }
      },
    },
  };
}
