import type { MouseEvent } from 'react';
import { anyPasses } from '../../domain/filtering';
import { FILTER_WORDS, filterLine, rowsText, wordsText } from '../../i18n/filter';
import type { ViewFilter } from './viewFilter';

interface NoteProps {
  readonly view: ViewFilter;
  readonly onClear: () => void;
}

/** Under a filtered picture, on screen and on paper: which filter is on, and what it does not touch. */
export function FilterLine({ view: { lang, items, passing, spoken }, onClear }: NoteProps) {
  if (!passing) return null;
  return (
    <p className="filter-line">
      {filterLine(spoken, passing.size, items.length, lang)}
      <ShowAll lang={lang} onClear={onClear} />
    </p>
  );
}

interface ShownProps extends NoteProps {
  readonly what: 'rows' | 'words';
  /** Claims of each thing on the list. */
  readonly list: readonly (readonly string[])[];
}

/** Above a list that a filter has shortened. */
export function Shown({ view: { lang, passing }, what, list, onClear }: ShownProps) {
  if (!passing) return null;
  const shown = list.filter((claims) => anyPasses(claims, passing)).length;
  return (
    <p className="filter-shown">
      {what === 'rows' ? rowsText(shown, list.length, lang) : wordsText(shown, list.length, lang)}
      <ShowAll lang={lang} onClear={onClear} />
    </p>
  );
}

function ShowAll({ lang, onClear }: Pick<ViewFilter, 'lang'> & Pick<NoteProps, 'onClear'>) {
  const press = (event: MouseEvent<HTMLElement>) => {
    handFocus(event.currentTarget.closest<HTMLElement>('.picture, section'));
    onClear();
  };
  return (
    <button type="button" onClick={press}>
      {FILTER_WORDS.showAll[lang]}
    </button>
  );
}

/** The button goes with the filter: focus stays where it was, on what the button stood in. */
function handFocus(to: HTMLElement | null): void {
  if (!to) return;
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.addEventListener('blur', () => to.removeAttribute('tabindex'), { once: true });
}
