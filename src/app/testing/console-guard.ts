import { format } from 'node:util';

type Method = 'warn' | 'error';

interface Said {
  readonly method: Method;
  readonly text: string;
}

/** Watches the console: what was said and not expected, and what was expected and not said, is a fault. */
export interface ConsoleGuard {
  /** Plans one message or more that match, in this test; it is a fault if none comes. */
  expect(pattern: string | RegExp): void;
  /** The faults since it was last asked; nothing is expected any more after. */
  takeFaults(): string[];
}

function matches({ text }: Said, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

/** Puts a guard in place of a console's `warn` and `error`. */
export function guardConsole(target: Pick<Console, Method>): ConsoleGuard {
  const said: Said[] = [];
  const expected: (string | RegExp)[] = [];
  for (const method of ['warn', 'error'] as const) {
    target[method] = (...args: unknown[]) => {
      said.push({ method, text: format(...args) });
    };
  }
  return {
    expect: (pattern) => {
      expected.push(pattern);
    },
    takeFaults: () => {
      const patterns = expected.splice(0);
      const heard = said.splice(0);
      const unplanned = heard.filter((each) => !patterns.some((pattern) => matches(each, pattern)));
      const missing = patterns.filter((pattern) => !heard.some((each) => matches(each, pattern)));
      return [
        ...unplanned.map(({ method, text }) => `Unplanned console.${method}: ${text}`),
        ...missing.map((pattern) => `Expected on the console and not said: ${pattern}`),
      ];
    },
  };
}
