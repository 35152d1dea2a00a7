// Prints `N passed, N failed` from the report that the test runner wrote.
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
try {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A test file that could not even be loaded has no tests to count as failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${report.numPassedTests} passed, ${report.numFailedTests + broken} failed`;
  process.stdout.write(`${line}${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
} catch (error) {
  process.stderr.write(`no test report to count: ${error.message}\n`);
}
