import { describe, expect, it, vi } from 'vitest';
import { installTrustedTypes, trustedHtml, trustedScriptUrl, vouchFor } from './trustedTypes';

const location = { origin: 'https://atlas.example', href: 'https://atlas.example/some/where/zh/' };

describe('[D4] the Trusted Types policy', () => {
  it('lets markup through that was vouched for, and no other', () => {
    expect(() => trustedHtml('<b>ours</b>')).toThrow(TypeError);
    expect(trustedHtml(vouchFor('<b>ours</b>'))).toBe('<b>ours</b>');
    expect(() => trustedHtml('<img src=x onerror=alert(1)>')).toThrow('the markup is not ours');
    expect(trustedHtml('')).toBe('');
  });

  it.each(['../assets/worker.js', 'https://atlas.example/some/where/assets/worker.js'])('starts %s', (url) => {
    expect(trustedScriptUrl(url, location)).toBe(url);
  });

  it.each([
    'https://elsewhere.example/worker.js',
    '//elsewhere.example/worker.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'blob:https://atlas.example/1',
  ])('refuses %s', (url) => {
    expect(() => trustedScriptUrl(url, location)).toThrow(TypeError);
  });

  it('is set up once, and only where the browser has such a thing', () => {
    const createPolicy = vi.fn(() => ({}));
    installTrustedTypes({ location });
    installTrustedTypes({ location, trustedTypes: { createPolicy, defaultPolicy: {} } });
    expect(createPolicy).not.toHaveBeenCalled();
    installTrustedTypes({ location, trustedTypes: { createPolicy, defaultPolicy: null } });
    expect(createPolicy).toHaveBeenCalledWith('default', expect.anything());
  });
});
