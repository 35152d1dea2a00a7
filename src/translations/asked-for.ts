// Which language is asked for: by an option, or else by the environment.
// Left out: where it comes from, and whether it exists (speak-chosen.ts).
import type { Environment } from '../terminal/looks.ts';

/**
 * The value of an option before the whole command line is read; the last one counts.
 * optionOf(['play', '5', '--language', 'de'], '--language') → 'de'
 */
export function optionOf(args: readonly string[], name: string): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  let found: string | undefined;
  for (const [index, option] of options.entries()) {
    if (option === name) found = options[index + 1];
    else if (option.startsWith(`${name}=`)) found = option.slice(name.length + 1);
  }
  return found;
}

/** The command of a command line: firstWord(['--levels', 'mine', 'play', '5']) → 'play' */
export function firstWord(args: readonly string[]): string | undefined {
  return args.find(
    (arg, at) => !arg.startsWith('-') && !['--levels', '--language'].includes(args[at - 1] ?? ''),
  );
}

/**
 * The language of the messages that this machine is set to: languageOf({LANG: 'de_AT.UTF-8'}) → 'de-AT'
 * Nothing for C and POSIX, which ask for no language in particular.
 */
export function languageOf(env: Environment): string | undefined {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => (value ?? '') !== '');
  const [name = ''] = (locale ?? '').split(/[.@]/);
  return /^[a-z]{2,3}(_[A-Za-z0-9]+)*$/.test(name) ? name.replaceAll('_', '-') : undefined;
}

/**
 * The one of these languages that fits best: fitting('de-AT', ['de', 'fr']) → 'de'
 * A language that is written in another way fits as little as none: zh-TW is not served by zh-CN.
 */
export function fitting(asked: string, packed: readonly string[]): string | undefined {
  const parts = asked.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-');
    const found = packed.find((tag) => tag.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a text is the name of a language: isTag('de-CH') → true; isTag('./my-texts') → false */
export function isTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
