/** One thing that is wrong with the data, and what to do about it. */
export interface Fault {
  /** Path of the file inside the data folder. */
  readonly file: string;
  /** Where in the file: `claims[3].quantity.high`; empty for the file as a whole. */
  readonly path: string;
  /** Id of the rule, for filters and tests. */
  readonly rule: string;
  /** A warning does not stop a build. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

/** Where a fault sits. */
export type Spot = Pick<Fault, 'file' | 'path'>;

/** What is wrong there. */
export type Complaint = Pick<Fault, 'rule' | 'message' | 'fix'>;

/** A fault that stops a build. */
export const errorAt = ({ file, path }: Spot, complaint: Complaint): Fault => ({
  file,
  path,
  severity: 'error',
  ...complaint,
});

/** A fault that is worth a look. */
export const warningAt = (spot: Spot, complaint: Complaint): Fault => ({
  ...errorAt(spot, complaint),
  severity: 'warning',
});

/** Writes a JSON path as people read it: `claims[3].quantity.high`. */
export function pathText(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : joinPath(text, String(part))),
    '',
  );
}

/** Adds a step to a path: `at("claims[3]", "label.en")` is `claims[3].label.en`. */
export function joinPath(path: string, step: string): string {
  if (path === '' || step === '' || step.startsWith('[')) return path + step;
  return `${path}.${step}`;
}

const natural = new Intl.Collator('en', { numeric: true });

/** By file, then by path with numbers in order, then by rule; exact repetitions are dropped. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values()].sort(
    (a, b) => natural.compare(a.file, b.file) || natural.compare(a.path, b.path) || natural.compare(a.rule, b.rule),
  );
}

/** One line for a terminal; `folder` is the data folder as the person named it. */
export function faultLine(fault: Fault, folder: string): string {
  const where = fault.path === '' ? '' : ` › ${fault.path}`;
  const mark = fault.severity === 'warning' ? 'warning: ' : '';
  return `${mark}${folder}/${fault.file}${where}  [${fault.rule}]  ${fault.message} — fix: ${fault.fix}`;
}
