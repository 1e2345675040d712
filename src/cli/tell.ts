/** What steers a terminal, or turns the order of what it shows. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Tells the user a line, on standard error. The words in it may be a file's: what would steer the terminal is shown as its code. */
export function tell(line: string): void {
  console.error(line.replace(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
