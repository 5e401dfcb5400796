import './dialog.css';
import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { afterFrame } from './afterFrame';

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
  // It goes at once; that the page behind it can be used again, which has all of it styled anew, follows.
  const shut = () => {
    dialog.current?.setAttribute('data-closing', '');
    afterFrame(() => dialog.current?.close());
  };
  const cancel = (event: SyntheticEvent) => {
    if (event.target !== dialog.current) return;
    event.preventDefault();
    shut();
  };
  const beside = (event: MouseEvent) => event.target === dialog.current && shut();
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does for the keyboard what a click beside it does
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      onCancel={cancel}
      onClose={onClose}
      onClick={beside}
    >
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
