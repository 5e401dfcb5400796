/** The four categories, in the order in which their points are told. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Scores {
  /** Of 100, in the order performance, accessibility, best practices, findability. */
  readonly points: readonly number[];
  /** Audits outside performance that cost points. */
  readonly faults: readonly string[];
}

/** What we read of a report. */
export interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

/** Reads the JSON that Lighthouse writes. Throws where it could not look at the page. */
export function readReport({ runtimeError, categories, audits }: Report): Scores {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const [, ...beside] = CATEGORIES;
  const costly = beside.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return {
    points: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    faults: [...new Set(costly.map(({ id }) => id))].filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}

/** The table for a person, as Markdown. */
export function lighthouseTable(
  rows: readonly { readonly name: string; readonly lang: string; readonly scores: Scores }[],
  load: number,
): string {
  const lines = rows.map(
    ({ name, lang, scores }) => `| ${[name, lang, ...scores.points, scores.faults.join(', ')].join(' | ')} |`,
  );
  return `# Lighthouse, phone

Load ${load.toFixed(1)} at the end: points for performance say something only on a quiet machine.

| page | | performance | accessibility | best practices | findability | what costs points |
|---|---|--:|--:|--:|--:|---|
${lines.join('\n')}
`;
}
