import type { Locator, Page } from '@playwright/test';
import { test } from './test';

/**
 * Somebody who does a task, and counts what they do: a click or tap, a key, and a word or number typed in one go are one
 * action each. Looking, and going where an address leads, are none.
 */
export class Person {
  readonly did: string[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async click(on: Locator): Promise<void> {
    this.did.push('click');
    await on.click();
  }

  async press(key: string): Promise<void> {
    this.did.push(key);
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.did.push(`type ${words}`);
    await this.page.keyboard.insertText(words);
  }

  /** How many actions it took; the report of the test run says which. */
  actions(task: string): number {
    test
      .info()
      .annotations.push({ type: 'actions', description: `${task}: ${this.did.length} (${this.did.join(', ')})` });
    return this.did.length;
  }
}
