/** Six-digit code of GB/T 2260, as a string. */
export type Adcode = string;

const COUNTRY_PREFIX = '156';

function padded(digits: string): Adcode | undefined {
  if (digits.length === 9 && digits.startsWith(COUNTRY_PREFIX)) return digits.slice(3);
  if (digits.length === 6) return digits;
  if (digits.length === 2 || digits.length === 4) return digits.padEnd(6, '0');
  // Twelve digits are the statistics office's code; its first six are the county.
  if (digits.length === 12) return digits.slice(0, 6);
  return undefined;
}

/** `370102`, `370102`, `156370102`, `370102000000`, `37` → a six-digit code; undefined for anything else. */
export function normaliseAdcode(value: unknown): Adcode | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const digits = String(value).trim();
  return /^[1-8]\d+$/.test(digits) ? padded(digits) : undefined;
}

const KEYS = ['adcode', 'gb', 'id', 'code', 'ADCODE', 'GB'] as const;

/** The first property (then the feature's own id) that holds a division's code. */
export function adcodeOf(
  properties: Readonly<Record<string, unknown>> | null,
  featureId?: unknown,
): Adcode | undefined {
  for (const key of KEYS) {
    const code = normaliseAdcode(properties?.[key]);
    if (code !== undefined) return code;
  }
  return normaliseAdcode(featureId);
}

/** 370102 → 370000 */
export const provinceOf = (code: Adcode): Adcode => `${code.slice(0, 2)}0000`;

/** 370102 → 370100 */
export const prefectureOf = (code: Adcode): Adcode => `${code.slice(0, 4)}00`;

export const isProvince = (code: Adcode): boolean => code.endsWith('0000');

export const isPrefecture = (code: Adcode): boolean => code.endsWith('00') && !isProvince(code);

export const isCounty = (code: Adcode): boolean => !code.endsWith('00');
