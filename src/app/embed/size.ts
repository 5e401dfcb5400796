/** A frame tells the page around it how high its content is. The words are AMP's, so that one message serves both. */
export interface SizeMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** CSS px. */
  readonly height: number;
}

/** What a page around a frame may ask, where its script came later than the frame's words. */
export const SIZE_REQUEST = 'atlas-embed-size?';

// No view is lower or higher; a frame that says so is not ours, or not well.
const LOWEST = 40;
const HIGHEST = 20_000;

export const sizeMessage = (height: number): SizeMessage => ({ sentinel: 'amp', type: 'embed-size', height });

/** The height that a message tells, in whole CSS px within sane bounds; nothing for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return undefined;
  if (data.type !== 'embed-size' || typeof data.height !== 'number') return undefined;
  return data.height >= LOWEST && data.height <= HIGHEST ? Math.ceil(data.height) : undefined;
}
