// How a program is started in a terminal for tests: its command and its environment.

/**
 * The command, and then a line with its exit code and the mode it left the terminal in:
 * "[code 0, cooked]". Ctrl+C as a signal would end this shell too: test that without it.
 */
export function thenReport(command: readonly string[]): readonly string[] {
  const script =
    '"$@"; code=$?; case " $(stty -a) " in *" -icanon"*|*" -echo "*) mode=raw;; *) mode=cooked;; esac; echo "[code $code, $mode]"';
  return ['sh', '-c', script, 'sh', ...withNode(command)];
}

/** The Node that plays the command: the one that runs the tests, or `npm run test:nodes` names it. */
export const nodeUnderTest = process.env.PONGPT_NODE ?? process.execPath;

/** `node` is the Node under test. */
export function withNode([file, ...args]: readonly string[]): readonly string[] {
  return [file === 'node' || file === undefined ? nodeUnderTest : file, ...args];
}

/** Only what a program needs: nothing of the machine that the tests run on, and no CI. */
export function environment(
  home: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Record<string, string> {
  const { PATH, HOME, TMPDIR } = process.env;
  const all = {
    PATH,
    HOME,
    TMPDIR,
    TERM: 'xterm-256color',
    COLORTERM: 'truecolor',
    LANG: 'C.UTF-8',
    PONGPT_HOME: home,
    ...env,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
