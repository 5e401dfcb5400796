import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { DEFAULT_OUT } from '../options';

export const committedText = (name: string): string =>
  readFileSync(new URL(`../../../${DEFAULT_OUT}/${name}`, import.meta.url), 'utf8');

/** A fresh copy of a committed file, to be damaged at will. */
export const committed = (file: string): Topology => JSON.parse(committedText(`${file}.json`)) as Topology;
