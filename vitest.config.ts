import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Every folder with a package.json is a project; packages resolve to their sources, so no build is needed. */
const folders = ['packages', 'apps']
  .flatMap((group) => readdirSync(group).map((name) => `${group}/${name}`))
  .concat('tests')
  .filter((folder) => existsSync(`${folder}/package.json`));

export default defineConfig({
  test: {
    projects: folders.map((root) => ({
      resolve: { conditions: ['newsgraph-source'] },
      ssr: { resolve: { conditions: ['newsgraph-source'], externalConditions: ['newsgraph-source'] } },
      test: {
        name: root.split('/').at(-1)!,
        root,
        include: ['**/*.test.{ts,tsx}'],
        exclude: ['**/node_modules/**', '**/dist/**'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
