import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';

/** What opens below its own toggle. */
export interface Fold {
  readonly open: boolean;
  /** Of what is folded out, for `aria-controls`. */
  readonly id: string;
  readonly toggle: RefObject<HTMLButtonElement | null>;
  readonly turn: () => void;
  readonly close: () => void;
  /** Gives the focus back to the toggle, where what held it is gone. */
  readonly toToggle: () => void;
  /** For the element around both: Escape closes what is open. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Opens and closes a panel; closing gives the focus back to what opened it. */
export function useFold(): Fold {
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const toToggle = () => toggle.current?.focus();
  const close = () => {
    setOpen(false);
    toToggle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close();
  };
  return { open, id, toggle, turn: () => setOpen(!open), close, toToggle, onKeyDown };
}
