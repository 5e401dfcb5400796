import { useEffect, useId, useRef } from 'react';
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
  const button = useRef<HTMLButtonElement>(null);
  // A new text has not been copied yet: what copying wrote on the button goes, but not the button, which may have the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text that makes what the button says outdated
  useEffect(() => {
    if (button.current && button.current.textContent !== action) button.current.textContent = action;
  }, [text, action]);
  return (
    <div className="copy-field">
      <textarea id={id} readOnly rows={rows} value={text} aria-label={label} spellCheck={false} />
      <button
        ref={button}
        type="button"
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
