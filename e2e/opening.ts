import type { Page } from '@playwright/test';

/** What the tests of the reader's own articles share. */

/** Two events, of which one has no date unless the day of publication is given. */
export const TEXT = `A short history

On 5 June 1947, George Marshall announced the plan in Cambridge. The delegates met in Paris on Tuesday.
`;

/** A file for a file field. */
export const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Read your own article' });
export const textField = (page: Page) => page.getByLabel('Paste its text');
export const fileField = (page: Page) => page.getByLabel('Choose files');
export const ask = (page: Page) => page.getByRole('button', { name: 'Read your own article' }).click();
export const submit = (page: Page) => page.getByRole('button', { name: 'Make the timeline' }).click();
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
