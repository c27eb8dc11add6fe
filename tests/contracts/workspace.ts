import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

type Names = Readonly<Record<string, string>>;
export type Target = string | Readonly<Record<string, string>>;

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: Names;
  readonly files?: readonly string[];
  readonly bin?: Names;
  readonly exports: Readonly<Record<string, Target>>;
  readonly publishConfig?: { readonly exports?: Readonly<Record<string, Target>>; readonly access?: string };
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly peerDependencies?: Names;
}

export interface Package {
  /** Without the scope: `schema`, `newsgraph`. */
  readonly short: string;
  readonly folder: string;
  readonly manifest: Manifest;
}

function readPackage(folder: string): Package {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { short: manifest.name.replace('@newsgraph/', ''), folder, manifest };
}

/** Every package of `packages` and `apps`. */
export const PACKAGES: readonly Package[] = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => join(ROOT, group, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map(readPackage);

export const PUBLISHED = PACKAGES.filter(({ manifest }) => !manifest.private);

/** The packages of this workspace that a manifest names, in any kind of dependency, without the scope. */
export function workspaceDependencies({ manifest }: Package): string[] {
  const { dependencies, devDependencies, peerDependencies } = manifest;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
  return names
    .filter((name) => name.startsWith('@newsgraph/'))
    .map((name) => name.slice('@newsgraph/'.length));
}

/** The TypeScript files of a package, as absolute paths. */
export function sources({ folder }: Package): string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, 'src', file))
    .sort();
}

/** Stops a test that needs built output with what to do about it. */
export function requireBuilt(packages: readonly Package[]): void {
  const missing = packages.filter(({ folder }) => !existsSync(join(folder, 'dist')));
  if (missing.length === 0) return;
  const names = missing.map(({ short }) => short).join(', ');
  throw new Error(`No dist in ${names}: run "npx -y pnpm@12.21.0 build" first.`);
}
