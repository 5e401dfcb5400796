import type { LocalText } from '../../domain/text';

/** What a page says of a newer version; apart from the catalogue, because it is loaded only when all else is there. */
export const UPDATE_WORDS = {
  newVersion: { zh: '本站有了新版本。', en: 'There is a new version of this site.' },
  reload: { zh: '重新载入', en: 'Reload' },
  later: { zh: '以后再说', en: 'Later' },
} as const satisfies Record<string, LocalText>;
