import { DEFAULT_SELECTION, type Selection, serializeSelection } from './url';

/** How an embed looks on somebody else's page. */
export const EMBED_THEMES = ['light', 'dark', 'plain'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedLook {
  /** `plain`: no ground of its own, the system's own face. */
  readonly theme: EmbedTheme;
  /** Six hexadecimal digits in lower case, in place of the plan's dye. */
  readonly accent?: string;
}

const HEX = /^[0-9a-f]{6}$/;

/** Reads how an embed is to look from its query string. What is unknown or malformed is left out. */
export function parseLook(search: string): EmbedLook {
  const query = new URLSearchParams(search);
  const theme = EMBED_THEMES.find((known) => known === query.get('theme')) ?? 'light';
  const accent = query.get('accent')?.toLowerCase() ?? '';
  return HEX.test(accent) ? { theme, accent } : { theme };
}

/** Writes the query string of an embed: the whole selection of the page it shows, and its look. "" where all is default. */
export function serializeEmbed(selection: Selection, { theme, accent }: EmbedLook): string {
  const query = new URLSearchParams(serializeSelection({ ...selection, scheme: DEFAULT_SELECTION.scheme }));
  if (theme !== 'light') query.set('theme', theme);
  if (accent !== undefined) query.set('accent', accent);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
