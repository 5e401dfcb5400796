import { DataError } from './fetchJson';

const PASSING: readonly DataError['reason'][] = ['unreachable', 'server', 'timeout'];
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 1_000;

/** Tries again where another try may help: not where the file is missing, is no data, or is not what the app reads. */
export const worthATry = (failures: number, error: Error): boolean =>
  failures < MOST_TRIES - 1 && error instanceof DataError && PASSING.includes(error.reason);

/** Does something, and again as long as that is worth a try: after 1, 2 and 4 s. For pages without the app's client. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && worthATry(failures, error))) throw error;
      await new Promise((done) => setTimeout(done, FIRST_WAIT_MS * 2 ** failures));
    }
  }
}
