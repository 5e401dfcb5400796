// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { completeCitations, wireCopy } from './copy';

const LINE = '“more than 12” — A plan. /en/claim/x/';
const button = (): HTMLElement => document.querySelector('button') ?? document.body;
const field = (): HTMLTextAreaElement => document.querySelector('textarea') ?? document.createElement('textarea');

function clipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: writeText && { writeText } } }));
}

beforeAll(() => wireCopy(document));
beforeEach(() => {
  document.body.innerHTML = `<textarea id="cite-0" data-path="/en/claim/x/" readonly>${LINE}</textarea>
    <button data-copy="cite-0" data-copied="Copied" data-refused="By hand">Copy</button>`;
});

describe('copying a citation', () => {
  it('puts it on the clipboard and says so', async () => {
    const write = vi.fn(async () => undefined);
    clipboard(write);
    button().click();
    await waitFor(() => expect(button().textContent).toBe('Copied'));
    expect(write).toHaveBeenCalledWith(LINE);
  });
  it.each<[string, ((text: string) => Promise<void>) | undefined]>([
    ['refuses', () => Promise.reject(new DOMException('refused', 'NotAllowedError'))],
    ['has no clipboard, as on plain http', undefined],
  ])('[D9] [H4] leaves it selected, and says to copy by hand, where the browser %s', async (_how, write) => {
    clipboard(write);
    button().click();
    await waitFor(() => expect(button().textContent).toBe('By hand'));
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, LINE.length]);
  });
});

describe('a citation drawn where the address of the site was not known', () => {
  it('gets the address of the page, once', () => {
    completeCitations(document, 'https://atlas.test/sub/');
    completeCitations(document, 'https://atlas.test/sub/');
    expect(field().value).toBe('“more than 12” — A plan. https://atlas.test/sub/en/claim/x/');
  });
});
