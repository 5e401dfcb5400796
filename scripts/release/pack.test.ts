import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checksums, differences, pack, readFolder } from './pack';

function scratch(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-pack-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const DEEP = `frozen/${'0123456789abcdef'.repeat(5)}/embed/zh/shandong-clusters/assets/picture.svg`;
const FILES = { 'index.html': '<p>山东</p>', 'zh/a/index.html': 'x'.repeat(700), [DEEP]: '<svg/>', empty: '' };

describe('[I3] a packed build', () => {
  it('is unpacked by tar as it was', () => {
    const dir = scratch(FILES);
    const out = scratch({ 'all.tar.gz': '' });
    const files = readFolder(dir);
    writeFileSync(join(out, 'all.tar.gz'), pack(files, 'site-1'));
    execFileSync('tar', ['xzf', 'all.tar.gz'], { cwd: out });
    expect(differences(readFolder(join(out, 'site-1')), files)).toEqual([]);
  });

  it('has a line with the checksum of each file', () => {
    expect(checksums(new Map([['a/empty', Buffer.alloc(0)]]))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/empty\n',
    );
  });

  it('has the same bytes whoever packs the files, and whenever', () => {
    const [one, other] = [scratch(FILES), scratch(Object.fromEntries(Object.entries(FILES).reverse()))];
    expect(pack(readFolder(one), 'a').equals(pack(readFolder(other), 'a'))).toBe(true);
  });

  it('differs where a byte, a name or a file does', () => {
    const files = readFolder(scratch(FILES));
    const changed = readFolder(scratch({ ...FILES, 'index.html': '<p>山西</p>', more: '' }));
    expect(differences(files, changed)).toEqual(['index.html', 'more']);
    expect(pack(files, 'a').equals(pack(changed, 'a'))).toBe(false);
  });

  it('is refused a name that no archive holds', () => {
    expect(() => pack(new Map([['x'.repeat(300), Buffer.alloc(0)]]), 'a')).toThrow('too long');
  });
});
