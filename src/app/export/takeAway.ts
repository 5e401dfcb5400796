import { csvFile } from './csvFile';
import { geojsonFile, jsonFile, type PlaceFeature } from './jsonFiles';
import { loadFaces } from './picture/faces';
import { pngFile } from './picture/png';
import { openSheet, type SheetHead } from './picture/sheet';
import { type SvgFile, svgFile } from './picture/svgFile';
import { fileStem, provenanceOf, type Subject } from './provenance';

export type Format = 'png' | 'svg' | 'csv' | 'json' | 'geojson';

/** A view on screen that is to be taken away. */
export interface OnScreen extends Subject {
  /** The view's root element. */
  readonly article: HTMLElement;
  /** Absolute address of the site's root. */
  readonly root: string;
  readonly head: SheetHead;
}

async function drawing({ article, root, head, ...subject }: OnScreen): Promise<SvgFile> {
  const faces = await loadFaces(root);
  const provenance = provenanceOf(subject);
  const sheet = openSheet(article, head, provenance, subject.lang);
  try {
    return await svgFile(sheet, provenance, faces, subject.lang);
  } finally {
    sheet.remove();
  }
}

async function features(root: string): Promise<readonly PlaceFeature[]> {
  const response = await fetch(new URL('data/places.geojson', root));
  if (!response.ok) throw new Error(`places: ${response.status}`);
  return ((await response.json()) as { features: PlaceFeature[] }).features;
}

const TYPES: Record<Format, string> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
};

async function contentOf(format: Format, shown: OnScreen): Promise<BlobPart> {
  switch (format) {
    case 'png':
      return pngFile(await drawing(shown), provenanceOf(shown));
    case 'svg':
      return (await drawing(shown)).text;
    case 'csv':
      return csvFile(shown);
    case 'json':
      return jsonFile(shown);
    case 'geojson':
      return geojsonFile(shown, await features(shown.root));
  }
}

const LONG_ENOUGH_MS = 60_000;

/** Makes a file of what is on screen and hands it to the browser; rejects where something is missing. */
export async function takeAway(format: Format, shown: OnScreen): Promise<void> {
  const blob = new Blob([await contentOf(format, shown)], { type: TYPES[format] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${fileStem(shown)}.${format}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), LONG_ENOUGH_MS);
}
