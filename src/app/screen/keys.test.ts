import { describe, expect, it } from 'vitest';
import { actionOf } from './keys';

const press = (key: string, held = {}) => actionOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });
const sends = (type: string) => ({ do: 'send', event: { type } });

describe('keys of keyboards and remotes', () => {
  it.each([
    ['ArrowRight', sends('next')],
    ['PageDown', sends('next')],
    ['MediaTrackNext', sends('next')],
    ['ArrowLeft', sends('back')],
    ['PageUp', sends('back')],
    [' ', sends('toggle')],
    ['MediaPlayPause', sends('toggle')],
    ['Home', sends('first')],
    ['End', sends('last')],
    ['Enter', { do: 'words' }],
    ['E', { do: 'words' }],
    ['Escape', { do: 'leave' }],
    ['BrowserBack', { do: 'leave' }],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('digits lead to stops, 0 to the tenth', () => {
    expect(press('1')).toEqual({ do: 'send', event: { type: 'jump', index: 0 } });
    expect(press('9')).toEqual({ do: 'send', event: { type: 'jump', index: 8 } });
    expect(press('0')).toEqual({ do: 'send', event: { type: 'jump', index: 9 } });
  });

  it('leaves the browser what is its own', () => {
    expect(press('r', { ctrlKey: true })).toBeUndefined();
    for (const key of ['Tab', 'F5', 'constructor', '__proto__', 'ü']) expect(press(key)).toBeUndefined();
  });
});
