const WIDTH = 24;
/** ms between two drawings: enough for the eye, and no work. */
const PAUSE = 100;

export interface Progress {
  /** One more is done. */
  step: () => void;
  /** Takes the bar away. */
  end: () => void;
}

/**
 * A bar on standard error while many things are done; nothing where that is no terminal, so that logs stay clean.
 * @param total how many there are, if that is known
 */
export function showProgress(what: string, total?: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  let drawn = 0;
  return {
    step: () => {
      done++;
      if (Date.now() - drawn < PAUSE && done !== total) return;
      drawn = Date.now();
      stderr.write(`\r\u001B[K${bar(done, total)}${done}${total ? ` of ${total}` : ''} ${what}`);
    },
    end: () => void stderr.write('\r\u001B[K'),
  };
}

function bar(done: number, total?: number): string {
  if (!total) return '';
  const filled = Math.round((WIDTH * done) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
}
