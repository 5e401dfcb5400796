import { findCycles } from './cycles';
import { type Import, importsOf } from './imports';
import { type Links, linksOf } from './links';
import type { Sources } from './sources';

/** A place where the code breaks a rule of the house. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Which folders of `src` each may import, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  ui: ['domain'],
  data: ['domain'],
  state: ['domain'],
  charts: ['domain', 'i18n', 'ui'],
  maps: ['domain', 'i18n', 'ui'],
  views: ['domain', 'data', 'state', 'charts', 'maps', 'i18n', 'ui'],
};
/** Folders whose sub-folders are pieces that do not know of each other. */
const FOLDERS_OF_PIECES = ['charts', 'maps', 'views'];
const SHARED_PIECE = 'kit';
const DECODERS = /^src\/data\/decode/;
const PRERENDER = /^scripts\/(?:site\/|prerender)/;
const MAPLIBRE_HOME = /^src\/maps\/kit\//;
const FRAMEWORKS = /^(?:react|react-dom|maplibre-gl|zustand|wouter|@tanstack\/[^/]+|@testing-library\/[^/]+)(?:\/|$)/;

interface Home {
  /** Top folder: src, scripts, e2e, public … */
  readonly area: string;
  readonly folder: string;
  /** Sub-folder of a folder of pieces; empty for a file that lies in the folder itself. */
  readonly piece: string;
  readonly path: string;
}

function homeOf(path: string): Home {
  const [area = '', folder = '', ...rest] = path.split('/');
  return { area, folder, piece: rest.length > 1 || !isFileName(rest[0]) ? (rest[0] ?? '') : '', path };
}

function isFileName(name: string | undefined): boolean {
  return name === undefined || name.includes('.');
}

function isOwnPiece(from: Home, to: Home): boolean {
  if (from.piece === to.piece || to.piece === SHARED_PIECE || from.piece === '') return true;
  // What lies in views itself is the contract that every view fulfils.
  return from.folder === 'views' && to.piece === '';
}

function ruleBrokenBySrc(from: Home, to: Home): string | undefined {
  if (from.folder === 'app') return undefined;
  const allowed = MAY_IMPORT[from.folder];
  if (!allowed) return `src/${from.folder} is not in the import table`;
  if (to.area !== 'src') return `src/${from.folder} imports nothing from outside src`;
  if (to.folder === from.folder) {
    const fine = !FOLDERS_OF_PIECES.includes(to.folder) || isOwnPiece(from, to);
    return fine ? undefined : `${to.folder} import no sibling; what two share goes in their kit`;
  }
  return allowed.includes(to.folder)
    ? undefined
    : `${from.folder} may import ${allowed.join(', ') || 'nothing of ours'}`;
}

function ruleBrokenByScripts(from: Home, to: Home): string | undefined {
  if (to.area === 'e2e') return 'scripts import no browser test';
  if (to.area !== 'src' || to.folder === 'domain' || DECODERS.test(to.path)) return undefined;
  if (PRERENDER.test(from.path)) return to.folder === 'app' ? undefined : 'prerender reaches the rest through app';
  return "scripts may import domain and data's decoders";
}

function ruleBroken(from: Home, to: Home): string | undefined {
  if (from.area === 'src') return ruleBrokenBySrc(from, to);
  return from.area === 'scripts' ? ruleBrokenByScripts(from, to) : undefined;
}

function ruleBrokenByPackage(from: Home, name: string): string | undefined {
  if (/^maplibre-gl(?:\/|$)/.test(name) && !MAPLIBRE_HOME.test(from.path)) {
    return 'maplibre-gl is imported in src/maps/kit only';
  }
  const pure = from.area === 'src' && from.folder === 'domain';
  return pure && FRAMEWORKS.test(name) ? 'domain is pure: no React, no DOM, no store' : undefined;
}

function violationsOfImport(file: string, line: number, links: Links): Violation[] {
  const from = homeOf(file);
  const breaks = [
    ...links.paths.map((path) => ({ to: path, rule: ruleBroken(from, homeOf(path)) })),
    ...links.packages.map((name) => ({ to: name, rule: ruleBrokenByPackage(from, name) })),
  ];
  return breaks.flatMap(({ to, rule }) => (rule ? [{ file, line, rule, message: `imports ${to}` }] : []));
}

function unreadable(file: string, { kind, names, line }: Import): Violation[] {
  if (names.length > 0 || kind === 'url' || !file.startsWith('src/')) return [];
  const rule = 'an import in src is written out, so that it can be checked';
  return [{ file, line, rule, message: `${kind} import of something worked out at run time` }];
}

interface Reading {
  readonly violations: readonly Violation[];
  readonly targets: readonly string[];
}

function readFile(files: Sources, file: string, text: string): Reading {
  try {
    const imports = importsOf(file, text).map((each) => ({ each, links: linksOf(files, file, each) }));
    return {
      violations: imports.flatMap(({ each, links }) => [
        ...unreadable(file, each),
        ...violationsOfImport(file, each.line, links),
      ]),
      targets: imports.flatMap(({ links }) => links.paths).filter((path) => files.has(path)),
    };
  } catch (error) {
    return { violations: [{ file, line: 1, rule: 'a file can be parsed', message: String(error) }], targets: [] };
  }
}

function cycleViolation(loop: readonly string[]): Violation {
  const message = [...loop, loop[0]].join(' → ');
  return { file: loop[0] ?? '', line: 1, rule: 'no import cycles, types included', message };
}

/** Every broken rule of the import table, and every import cycle, in a set of sources. */
export function violations(files: Sources): Violation[] {
  const readings = [...files].map(([file, text]) => [file, readFile(files, file, text)] as const);
  const graph = new Map(readings.map(([file, { targets }]) => [file, new Set(targets)]));
  return [...readings.flatMap(([, reading]) => reading.violations), ...findCycles(graph).map(cycleViolation)];
}

/** One line for a person to read and an editor to follow. */
export function describeViolation({ file, line, rule, message }: Violation): string {
  return `${file}:${line}: ${message} — ${rule}`;
}
