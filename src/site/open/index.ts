/** What the page loads when the reader has an article of their own. */
export { default as OpenDialog } from './OpenDialog.svelte';
export { default as OpenedNote } from './OpenedNote.svelte';
