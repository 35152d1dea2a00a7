// How the game may look in this terminal. Left out: the look itself, which is in ui/theme.ts.

export interface Looks {
  readonly colour: boolean;
  /** Shapes and borders in plain ASCII. */
  readonly ascii: boolean;
  readonly reducedMotion: boolean;
}

/** What was asked for on the command line. */
export interface LookFlags {
  readonly noColor?: boolean | undefined;
  readonly ascii?: boolean | undefined;
  readonly reducedMotion?: boolean | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * looksFrom({LANG: 'C'}, 'linux', {}) → {colour: true, ascii: true, reducedMotion: false}
 * looksFrom({NO_COLOR: '1', LANG: 'de_DE.UTF-8'}, 'linux', {}) → {colour: false, ascii: false, …}
 */
export function looksFrom(env: Environment, platform: string, flags: LookFlags): Looks {
  return {
    colour: wantsColour(env, flags.noColor ?? false),
    ascii: (flags.ascii ?? false) || env.TERM === 'linux' || !isUtf8(env, platform),
    reducedMotion: flags.reducedMotion ?? false,
  };
}

/**
 * The nearest wish counts: --no-color, then FORCE_COLOR, then NO_COLOR. So a FORCE_COLOR typed
 * before one command goes before the NO_COLOR of a whole shell, as in Node itself.
 */
export function wantsColour(env: Environment, noColorFlag: boolean): boolean {
  if (noColorFlag) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return (env.NO_COLOR ?? '') === '';
}

/** Windows and macOS terminals are UTF-8 when nothing is said; elsewhere nothing means plain C. */
function isUtf8(env: Environment, platform: string): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => (value ?? '') !== '');
  if (locale === undefined) return platform === 'win32' || platform === 'darwin';
  return /utf-?8/i.test(locale);
}

/**
 * Whether the game is played line by line. --plain and --no-plain count first, then the environment.
 * wantsLines({ACCESSIBLE: '1'}, undefined) → true; wantsLines({ACCESSIBLE: '1'}, false) → false
 */
export function wantsLines(env: Environment, flag: boolean | undefined): boolean {
  return flag ?? [env.INK_SCREEN_READER, env.ACCESSIBLE].some(isOn);
}

/** As programs read such variables: set, and not to a no. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}
