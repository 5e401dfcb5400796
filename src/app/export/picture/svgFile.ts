import type { Lang } from '../../../domain/text';
import type { Provenance } from '../provenance';
import { put } from '../words';
import { embeddedFaces, type LoadedFace } from './faces';
import { htmlPart } from './htmlPart';
import { element, escapeXml } from './markup';
import { readColour } from './paint';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg"';
const RDF =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"';

/** Title, sources, licence and address in the words that programs look for (Dublin Core). */
function metadata({ title, finding, sources, plans, licence, date, permalink }: Provenance, lang: Lang): string {
  const entries: [string, string][] = [
    ['title', `${finding} · ${title}`],
    ...plans.map((plan): [string, string] => ['relation', plan]),
    ...sources.map((source): [string, string] => ['source', source]),
    ['rights', licence],
    ...(date === undefined ? [] : [['date', date] as [string, string]]),
    ['identifier', permalink],
    ['language', lang === 'zh' ? 'zh-Hans' : 'en'],
  ];
  const list = entries.map(([name, text]) => element(`dc:${name}`, {}, escapeXml(text))).join('');
  const work = element('cc:Work', { 'rdf:about': permalink }, list);
  return `<metadata><rdf:RDF ${RDF}>${work}</rdf:RDF></metadata>`;
}

/** A picture as a file of its own, and its size in px. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Reads a sheet that the browser has set: one SVG that needs nothing from outside. */
export async function svgFile(
  sheet: HTMLElement,
  provenance: Provenance,
  faces: readonly LoadedFace[],
  lang: Lang,
): Promise<SvgFile> {
  const { x, y, width, height } = sheet.getBoundingClientRect();
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const content = htmlPart(sheet, { x, y });
  const ground = element('rect', { ...size, fill: readColour(getComputedStyle(sheet).backgroundColor)?.hex });
  const about =
    element('title', {}, escapeXml(provenance.finding)) +
    element('desc', {}, escapeXml(`${put(lang, 'source')}: ${provenance.sources.join('; ')}`)) +
    metadata(provenance, lang);
  const style = `<style>${await embeddedFaces(content, faces)}</style>`;
  const head = `<svg ${NAMESPACES} width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" xml:lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`;
  return {
    ...size,
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${head}${about}${style}${ground}${content}</svg>\n`,
  };
}
