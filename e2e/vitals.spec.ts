import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePacked } from '../scripts/speed/packed';
import { DEVICES, visit } from '../scripts/speed/visit';
import { expect, test } from './support/test';

const BUSY = 300;
const PAGE = `<!doctype html><html lang="en"><title>A page with faults</title><body>
<div><h1>Late</h1><p class="below">Moved</p><button type="button" data-scheme-switch>Dark</button></div>
<script type="module">
document.querySelector('[data-scheme-switch]').addEventListener('click', () => {
  const end = performance.now() + ${BUSY};
  while (performance.now() < end);
});
new PerformanceObserver(() => requestAnimationFrame(() => {
  document.querySelector('h1').style.paddingTop = '300px';
  setTimeout(() => document.querySelector('div').setAttribute('data-ready', 'live'), 500);
})).observe({ type: 'paint', buffered: true });
</script></body></html>`;

// Shorter than it was can nothing be on a busy machine, so these bounds hold on any.
test('what npm run vitals measures by sees a page move, and a click that is answered late', async ({ browser }) => {
  const dir = mkdtempSync(join(tmpdir(), 'atlas-vitals-'));
  writeFileSync(join(dir, 'index.html'), PAGE);
  const served = await servePacked(dir);
  for (const device of DEVICES) {
    const { painted, shifts, acts } = await visit(browser, { url: served.url, path: '', device, slow: false });
    expect(painted?.what).toMatch(/^(h1|p\.below|div|body)$/);
    expect(shifts.map(({ what }) => what).join()).toMatch(/h1|p\.below|div/);
    const dark = acts.find(({ name }) => name === 'dark');
    expect(dark?.slowest?.worked).toBeGreaterThanOrEqual(BUSY - 16);
    expect(dark?.slowest?.took).toBeGreaterThanOrEqual(BUSY - 16);
    expect(dark?.processor).toBeGreaterThan(0);
  }
  await served.close();
  rmSync(dir, { recursive: true });
});
