/**
 * Opens every CSV of the built site in LibreOffice, without a window, and compares what it shows with what the file has:
 * rows, cells, Chinese; and counts the cells that it would work out, of which there must be none.
 *
 *   npm run check:spreadsheet        (Debian: apt-get install libreoffice-calc-nogui)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isProgram, runProgram } from './program';
import { differences, readSpreadsheet } from './sheetFile';

/** Commas, double quotes, UTF-8, from the first line: what its dialog offers for a file that begins with a byte order mark. */
const AS_OFFERED = '--infilter=CSV:44,34,76,1';

const csvFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .map((path) => join(dir, path))
    .sort();

/** Converts files to flat OpenDocument, in a profile of its own. */
function convert(files: readonly string[], to: string): void {
  const profile = `-env:UserInstallation=file://${join(to, 'profile')}`;
  const target = ['--convert-to', 'fods', '--outdir', to];
  try {
    execFileSync('soffice', [profile, '--headless', AS_OFFERED, ...target, ...files], { stdio: 'pipe' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('LibreOffice is not here. Debian: apt-get install libreoffice-calc-nogui');
  }
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

function main(): number {
  if (!existsSync('dist/export')) throw new Error('build the site first: npm run build');
  const files = [...csvFiles('dist/export'), ...csvFiles('dist/data/tables')];
  const to = mkdtempSync(join(tmpdir(), 'atlas-sheets-'));
  const sum = { rows: 0, cells: 0, chinese: 0, formulas: 0, faults: 0 };
  try {
    convert(files, to);
    for (const file of files) {
      const sheet = readSpreadsheet(readFileSync(join(to, basename(file).replace(/csv$/, 'fods')), 'utf8'));
      const faults = differences(readFileSync(file, 'utf8'), sheet);
      for (const fault of faults.slice(0, 5)) console.log(`${file}: ${fault}`);
      const cells = sheet.rows.flat().filter((text) => text !== '');
      sum.rows += sheet.rows.length;
      sum.cells += cells.length;
      sum.chinese += cells.filter(hasHan).length;
      sum.formulas += sheet.formulas;
      sum.faults += faults.length;
    }
  } finally {
    rmSync(to, { recursive: true });
  }
  console.log(
    `${files.length} files, ${sum.rows} rows, ${sum.cells} cells, ${sum.chinese} of them with Chinese: ` +
      `${sum.faults} differ, ${sum.formulas} would be worked out`,
  );
  return sum.faults + sum.formulas > 0 ? 1 : 0;
}

if (isProgram(import.meta.url)) await runProgram(main);
