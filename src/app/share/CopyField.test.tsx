// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CopyField } from './CopyField';

const field = (text: string) => <CopyField label="Embed code" text={text} action="Copy code" rows={2} lang="en" />;

it('a text that changes has not been copied yet, and the button that copied keeps the focus', () => {
  const { rerender } = render(field('height="600"'));
  const button = screen.getByRole('button', { name: 'Copy code' });
  button.focus();
  // As copying does, outside React.
  button.textContent = 'Copied';
  rerender(field('height="600"'));
  expect(button.textContent).toBe('Copied');
  rerender(field('height="742"'));
  expect(button.textContent).toBe('Copy code');
  expect(document.activeElement).toBe(button);
});
