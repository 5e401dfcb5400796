import { parseArgs } from 'node:util';

export type Crs = 'gcj02' | 'wgs84';

export interface Options {
  /** Folder of a host's own GeoJSON; absent = the pinned packages. */
  readonly source?: string;
  /** 审图号, as it is to be shown on every map. */
  readonly reviewNumber: string | null;
  /** Folder that the TopoJSON is written to. */
  readonly out: string;
  /** Datum of the input's coordinates. CGCS2000 agrees with WGS-84 to decimetres and counts as it. */
  readonly crs: Crs;
}

export const DEFAULT_OUT = 'public/data/geo';

function toCrs(value: string): Crs {
  if (value === 'gcj02' || value === 'wgs84') return value;
  throw new Error(`--crs is "${value}", expected gcj02 or wgs84`);
}

/** Reads the command line. A review number belongs to reviewed boundaries, so it needs --source. */
export function parseOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      source: { type: 'string' },
      'review-number': { type: 'string' },
      out: { type: 'string', default: DEFAULT_OUT },
      crs: { type: 'string' },
    },
  });
  const reviewNumber = values['review-number']?.trim() || null;
  if (reviewNumber !== null && values.source === undefined)
    throw new Error('--review-number is given without --source: the default boundaries are not reviewed');
  if (values.crs !== undefined && values.source === undefined)
    throw new Error('--crs is given without --source: the default packages are known to be gcj02');
  return {
    ...(values.source === undefined ? {} : { source: values.source }),
    reviewNumber,
    out: values.out,
    crs: toCrs(values.crs ?? (values.source === undefined ? 'gcj02' : 'wgs84')),
  };
}
