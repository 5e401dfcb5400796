/**
 * Trusted Types: where a page's policy asks for them, text reaches a sink (`innerHTML`, a worker's address) only
 * through this one policy. It lets through what the site itself vouches for, and nothing else.
 */

/** The part of the browser's interface that is used here; TypeScript's own library does not have it yet. */
interface TrustedTypesHost {
  readonly trustedTypes?: {
    readonly defaultPolicy?: object | null;
    createPolicy(name: string, rules: Record<string, (text: string) => string>): object;
  };
  readonly location: { readonly origin: string; readonly href: string };
}

// Emptying an element is no danger.
const vouched = new Set<string>(['']);

/** Vouches for markup that is made of our own words alone, so that it may be written into a page. */
export function vouchFor(html: string): string {
  vouched.add(html);
  return html;
}

function refuse(what: string, text: string): never {
  throw new TypeError(`${what} is not ours: ${text.slice(0, 80)}`);
}

/** Workers are our own files; MapLibre starts one by its address. */
export function trustedScriptUrl(text: string, location: TrustedTypesHost['location']): string {
  const url = new URL(text, location.href);
  return url.origin === location.origin && /^https?:$/.test(url.protocol) ? text : refuse('the script', text);
}

export const trustedHtml = (text: string): string => (vouched.has(text) ? text : refuse('the markup', text));

/** Sets the policy up, once; does nothing in browsers without Trusted Types. */
export function installTrustedTypes(host: TrustedTypesHost = globalThis as unknown as TrustedTypesHost): void {
  const { trustedTypes, location } = host;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: trustedHtml,
    createScriptURL: (text) => trustedScriptUrl(text, location),
  });
}
