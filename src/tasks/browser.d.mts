/** How it is started on machines without a screen, and by root. */
export const ARGS: string[];
/** Where a Chromium for the browser tests is; undefined when there is none. */
export function findBrowser(): Promise<string | undefined>;
/** Installs a Chromium, unless there is one. */
export function ensureBrowser(): Promise<void>;
