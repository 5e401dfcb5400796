import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSTALL_SCRIPTS, isAllowed, type LockFile, packagesOf, readLock } from './licences';

type Wanted = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const lock = readLock();
const packages = packagesOf(lock);
const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Wanted;

/** Where package.json and the lock file disagree: what `npm ci` would refuse. */
function drift({ dependencies, devDependencies }: Wanted, { packages: locked }: LockFile): string[] {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  const root = locked[''];
  const asked = { ...root?.dependencies, ...root?.devDependencies } as Record<string, string>;
  return [
    ...all.filter(([name, version]) => asked[name] !== version).map(([name]) => `${name} is asked for otherwise`),
    ...all
      .filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)
      .map(([name]) => `${name} is locked otherwise`),
    ...Object.keys(asked).filter((name) => !all.some(([known]) => known === name)),
  ];
}

describe('the packages of the lock file', () => {
  it('[I4] have licences of the list', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages.filter(({ license }) => !isAllowed(license)).map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([]);
  });

  it('[I1] run no script when they are installed, but for those of the list', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(scripted.filter((name) => !INSTALL_SCRIPTS.includes(name))).toEqual([]);
  });

  it('come with a checksum', () => {
    const bare = packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  it('[I2] are those of package.json, to the letter', () => {
    expect(drift(wanted, lock)).toEqual([]);
    for (const version of Object.values({ ...wanted.dependencies, ...wanted.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('[I4] [I2] what is refused', () => {
  it.each([undefined, '', 'GPL-3.0', 'UNLICENSED', 'AGPL-3.0 AND MIT', 'SEE LICENSE IN x'])(
    'the licence %j',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );
  it.each(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 OR MIT'])('not %j, which leaves a choice', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });
  it('a lock file that has another version, or a package more', () => {
    const changed = { ...wanted, dependencies: { ...wanted.dependencies, react: '18.0.0', extra: '1.0.0' } };
    expect(drift(changed, lock)).toEqual([
      'react is asked for otherwise',
      'extra is asked for otherwise',
      'react is locked otherwise',
      'extra is locked otherwise',
    ]);
    const { react: _, ...fewer } = wanted.dependencies;
    expect(drift({ ...wanted, dependencies: fewer }, lock)).toEqual(['react']);
  });
});
