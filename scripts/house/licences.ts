/**
 * What the packages that are installed allow, and what they may do: `npm run licences` lists every package with its licence.
 * `packages.test.ts` holds the lock file to these lists.
 */
import { readFileSync } from 'node:fs';
import { isProgram, runProgram } from './program';

/** Licences that a package may have: all let the site be built and given away; none reaches into our own code. */
export const LICENCES: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  // Tools and their binaries (lightningcss, resvg, axe): used unchanged, and no part of what is given away.
  'MPL-2.0',
  'Unlicense',
];

/** Packages that may run a script when they are installed, each with the reason. */
export const INSTALL_SCRIPTS: readonly string[] = [
  // Checks that its binary is the one for this machine. Everything works without: npm ci --ignore-scripts.
  'esbuild',
];

/** A package as the lock file has it. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

/** A lock file, as far as it is read here. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, Locked & { readonly dependencies?: object; readonly devDependencies?: object }>
  >;
}

/** An installed package. */
export interface Package extends Locked {
  readonly name: string;
}

/** Every package of a lock file, by name; our own is none. */
export const packagesOf = ({ packages }: LockFile): Package[] =>
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ ...locked, name: path.replace(/^.*node_modules\//, '') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Whether a licence expression leaves a choice that we may make: "(MIT OR Apache-2.0)". */
export const isAllowed = (licence: string | undefined): boolean =>
  (licence ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => LICENCES.includes(one));

/** Reads the lock file of the repository. */
export const readLock = (): LockFile => JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;

function main(): number {
  const packages = packagesOf(readLock());
  for (const { name, version, license, dev } of packages)
    console.log([license ?? 'NO LICENCE', `${name}@${version}`, dev ? 'to build and test' : 'in the site'].join('\t'));
  const refused = packages.filter(({ license }) => !isAllowed(license));
  console.log(`${packages.length} packages, ${refused.length} with a licence that is not on the list`);
  return refused.length === 0 ? 0 : 1;
}

if (isProgram(import.meta.url)) await runProgram(main);
