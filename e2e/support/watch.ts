import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

/** Kinds of faults that a page may show without any assertion looking for them. */
export type FaultKind = 'uncaught' | 'console' | 'csp' | 'request' | 'origin';

interface Fault {
  readonly kind: FaultKind;
  readonly text: string;
}

/** Collects what goes wrong in all pages of a context. */
export interface Watch {
  /** Plans faults of a kind whose text matches: a part of it, or an expression. */
  allow(kind: FaultKind, pattern: string | RegExp): void;
  /** Every fault so far that was not planned, one line each. */
  unplanned(): string[];
}

const LOCAL_SCHEMES = ['data:', 'blob:', 'about:', 'chrome-error:'];
// Leaving a page, or an AbortController, stops a request; nothing failed.
const STOPPED = 'net::ERR_ABORTED';

function ofConsole(message: ConsoleMessage): Fault[] {
  const text = message.text();
  if (message.type() !== 'error' && message.type() !== 'warning') return [];
  // Said of every failed request; the request itself says it better.
  if (text.startsWith('Failed to load resource')) return [];
  // What the tool that tests with says of what it was told.
  if (text.startsWith('Service Worker registration blocked by Playwright')) return [];
  const kind = text.includes('Content Security Policy') ? 'csp' : 'console';
  return [{ kind, text: `${message.type()}: ${text} (${message.location().url})` }];
}

function ofRequest(request: Request, origins: readonly string[]): Fault[] {
  const url = new URL(request.url());
  if (LOCAL_SCHEMES.includes(url.protocol) || origins.includes(url.origin)) return [];
  return [{ kind: 'origin', text: `${request.method()} ${request.url()}` }];
}

function ofFailure(request: Request): Fault[] {
  const reason = request.failure()?.errorText ?? '';
  return reason === STOPPED ? [] : [{ kind: 'request', text: `${request.url()} ${reason}` }];
}

function ofResponse(response: Response): Fault[] {
  return response.status() < 400 ? [] : [{ kind: 'request', text: `${response.url()} ${response.status()}` }];
}

function matches(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

/** Watches all pages of a context. Requests may go to the origins of these addresses; any other is a fault. */
export function watchContext(context: BrowserContext, ...sites: readonly string[]): Watch {
  const origins = sites.map((site) => new URL(site).origin);
  const faults: Fault[] = [];
  const planned: { kind: FaultKind; pattern: string | RegExp }[] = [];
  context.on('weberror', (error) =>
    faults.push({ kind: 'uncaught', text: error.error().stack ?? String(error.error()) }),
  );
  context.on('console', (message) => faults.push(...ofConsole(message)));
  context.on('request', (request) => faults.push(...ofRequest(request, origins)));
  context.on('requestfailed', (request) => faults.push(...ofFailure(request)));
  context.on('response', (response) => faults.push(...ofResponse(response)));
  const isPlanned = ({ kind, text }: Fault) =>
    planned.some((plan) => plan.kind === kind && matches(text, plan.pattern));
  return {
    allow: (kind, pattern) => {
      planned.push({ kind, pattern });
    },
    unplanned: () => faults.filter((fault) => !isPlanned(fault)).map(({ kind, text }) => `${kind}: ${text}`),
  };
}
