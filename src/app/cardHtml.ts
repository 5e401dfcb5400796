import type { Lang } from '../domain/text';
import { say } from '../i18n/catalogue';

/** The empty card that a mark fills; catalogue words only, nothing from the data. */
export const cardHtml = (lang: Lang): string =>
  `<div class="card" role="dialog" aria-label="${say(lang, 'evidence')}" tabindex="-1"><div class="card-head"><strong data-card-title></strong><button type="button" data-card-close aria-label="${say(lang, 'close')}">×</button></div><div data-card-body></div></div>`;
