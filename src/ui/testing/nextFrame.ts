import { afterFrame } from '../afterFrame';

/** Waits for what comes after the frame that answers an input: cards, tooltips, the address. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => void afterFrame(resolve));
