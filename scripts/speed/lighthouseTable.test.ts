import { describe, expect, it } from 'vitest';
import { lighthouseTable, type Report, readReport } from './lighthouseTable';

const category = (score: number | null, ...ids: string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: id === 'told' ? 0 : 1 })),
});
const report: Report = {
  categories: {
    performance: category(0.42, 'largest-contentful-paint'),
    accessibility: category(1, 'color-contrast', 'told'),
    'best-practices': category(1, 'errors-in-console'),
    seo: category(0.91, 'hreflang', 'errors-in-console'),
  },
  audits: {
    'largest-contentful-paint': { score: 0.2 },
    'color-contrast': { score: null },
    'errors-in-console': { score: 1 },
    hreflang: { score: 0 },
    told: { score: 0 },
  },
};

describe('readReport', () => {
  it('tells the points of all four, and which audits beside speed cost points', () => {
    expect(readReport(report)).toEqual({ points: [42, 100, 100, 91], faults: ['hreflang'] });
  });

  it('fails where the page could not be looked at', () => {
    expect(() => readReport({ ...report, runtimeError: { message: 'NO_FCP' } })).toThrow('Lighthouse: NO_FCP');
  });
});

it('has a line for each page in each language', () => {
  const table = lighthouseTable([{ name: 'home', lang: 'zh', scores: readReport(report) }], 0.4);
  expect(table).toContain('| home | zh | 42 | 100 | 100 | 91 | hreflang |');
});
