import './dialog.css';
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

interface DialogProps {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly close: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog, open as long as it is drawn. Escape, the button and a click beside it close it, and the focus goes back
 * to where it came from: the browser's own dialog does that. It stands at the end of the page, so that what listens below
 * a view does not hear its keys.
 */
export function Dialog({ title, close, className = '', onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  const shut = () => dialog.current?.close();
  const beside = (event: MouseEvent) => event.target === dialog.current && shut();
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what a click beside it does
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={heading} onClose={onClose} onClick={beside}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="dialog-close" onClick={shut}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
