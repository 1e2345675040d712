/** What failed, by name, for the last lines of `npm test`: who sees no more than these must know where to look. */

/** @param report what Vitest's JSON reporter writes */
export function failedTests(report) {
  return report.testResults.flatMap(({ name, assertionResults, message }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message) return [`${name}: ${message}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLines(failureMessages[0])}`);
  });
}

/** @param suite one of what Playwright's JSON reporter writes: specs, and suites in it */
export function failedSpecs(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok).map(({ title, file }) => `${file}: ${title}`);
  return [...own, ...(suite.suites ?? []).flatMap(failedSpecs)];
}

/** Enough of a message to hold the seed and the counterexample of a property. */
function firstLines(message = '') {
  return message.split('\n').slice(0, 3).join(' ');
}
