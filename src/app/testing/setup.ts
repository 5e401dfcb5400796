import { afterAll, afterEach } from 'vitest';
import { guardConsole } from './console-guard';

declare global {
  /**
   * Plans a `console.warn` or `console.error` that matches, in this test; it must come.
   * A global, since tests of `domain` or `charts` may not import from `app`.
   */
  var expectConsole: (pattern: string | RegExp) => void;
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

const guard = guardConsole(console);
globalThis.expectConsole = guard.expect;

function failOnFaults(): void {
  const faults = guard.takeFaults();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

// Registered first, so run last: what unmounting says counts too.
afterEach(failOnFaults);
// What a file says while it loads, or after its last test.
afterAll(failOnFaults);

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  afterEach(cleanup);
}
