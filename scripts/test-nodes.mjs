// Plays the built command's end-to-end tests on other Nodes: `npm run test:nodes [-- 22 26]`
// The Nodes are packages of the npm registry, fetched into a temporary folder; the tests run where
// they always do. Left out: other systems than the one this runs on.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true, default: ['tests/e2e'] } },
});
const versions = positionals.length > 0 ? positionals : ['20', '22', '24', '26'];

const folder = mkdtempSync(path.join(tmpdir(), 'pongpt-nodes-'));
try {
  const results = versions.map(play);
  process.stdout.write(`\n${results.map(({ line }) => line).join('\n')}\n`);
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The tests run on this Node, the command that they play on the one that is asked for. */
function play(version) {
  const node = fetchNode(version);
  const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  process.stdout.write(`\nNode ${name}: ${values.tests.join(' ')}\n`);
  const report = path.join(folder, `${version}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...values.tests,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, PONGPT_NODE: node } },
  );
  const count = existsSync(report)
    ? spawnSync(process.execPath, [path.join(root, 'scripts', 'test-count.mjs'), report], {
        encoding: 'utf8',
      }).stdout.trim()
    : 'no report';
  return { passed: status === 0, line: `Node ${name}: ${count}` };
}

function fetchNode(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const place = path.join(folder, version);
  mkdirSync(place);
  writeFileSync(path.join(place, 'package.json'), '{"private":true}\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(
    npm,
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`],
    {
      cwd: place,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(place, 'node_modules', name, 'bin', file);
}
