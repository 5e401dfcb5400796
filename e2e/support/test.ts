import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Watch, watchContext } from './watch';

type Allow = (pattern: string | RegExp) => void;

interface Fixtures {
  /** Fails the test on any fault of a page that it did not plan. */
  readonly watch: Watch;
  /** Plans a `console.warn` or `console.error`. */
  readonly allowConsole: Allow;
  /** Plans an uncaught error. */
  readonly allowUncaught: Allow;
  /** Plans a request that fails or is answered with 400 and above. */
  readonly allowRequest: Allow;
  /** Plans a request to another origin. */
  readonly allowOrigin: Allow;
  /** Plans a breach of the content security policy. */
  readonly allowCsp: Allow;
}

const LAST_WORDS_MS = 2_000;

/** Waits until the pages have answered once more, so that what they said before has come through. */
async function settle(context: BrowserContext): Promise<void> {
  const answers = context.pages().map((page) => page.evaluate('0').catch(() => undefined));
  await Promise.race([Promise.all(answers), new Promise((done) => setTimeout(done, LAST_WORDS_MS))]);
}

/** Playwright's `test`, in which a page that errs, warns, breaks its policy or asks elsewhere fails the test. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watchContext(context, ...(baseURL ? [baseURL] : []));
      await use(watch);
      await settle(context);
      expect(watch.unplanned(), 'faults that the test did not plan').toEqual([]);
    },
    { auto: true },
  ],
  allowConsole: ({ watch }, use) => use((pattern) => watch.allow('console', pattern)),
  allowUncaught: ({ watch }, use) => use((pattern) => watch.allow('uncaught', pattern)),
  allowRequest: ({ watch }, use) => use((pattern) => watch.allow('request', pattern)),
  allowOrigin: ({ watch }, use) => use((pattern) => watch.allow('origin', pattern)),
  allowCsp: ({ watch }, use) => use((pattern) => watch.allow('csp', pattern)),
});

export { axeColourFaults, axeFaults, gotoLive, layoutShift, refuseStorage, sidewaysOverflow } from './pages';
export { expect };
