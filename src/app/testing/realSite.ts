import { readDataFile, realAtlas } from '../../domain/testing/realAtlas';
import type { Geometry } from '../../views/types';
import type { Site } from '../entry-server';

const FILES = ['china', 'shandong', 'guangdong', 'shenzhen', 'shanghai'];

/** The site as the build has it, from the data as authored. */
export function realSite(): Site {
  const geometry = Object.fromEntries(FILES.map((file) => [file, readDataFile<Geometry[string]>(`geo/${file}.json`)]));
  return { atlas: realAtlas(), geometry, siteUrl: 'https://atlas.test/', reviewNumber: undefined };
}
