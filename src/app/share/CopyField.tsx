import { useId } from 'react';
import type { Lang } from '../../domain/text';
import { say } from '../../i18n/catalogue';

interface CopyFieldProps {
  /** Names the field. */
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly rows: number;
  readonly lang: Lang;
}

/** A text to take away: a button that copies it, and the text itself, to copy by hand where the browser refuses. */
export function CopyField({ label, text, action, rows, lang }: CopyFieldProps) {
  const id = useId();
  return (
    <div className="copy-field">
      <textarea id={id} readOnly rows={rows} value={text} aria-label={label} spellCheck={false} />
      <button
        type="button"
        // A new text has not been copied yet.
        key={text}
        data-copy={id}
        data-copied={say(lang, 'copied')}
        data-refused={say(lang, 'copyByHand')}
        aria-live="polite"
      >
        {action}
      </button>
    </div>
  );
}
