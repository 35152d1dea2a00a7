// The same luck at two temperatures, line by line: a line is told by where each word's stretch ends.
import {
  agreement,
  bothLines,
  type Stretch,
} from '../../../../engine/activities/temperature/lines.ts';
import {
  afterParting,
  partedAt,
  partingSees,
} from '../../../../engine/activities/temperature/parting.ts';
import type { TemperatureSettings } from '../../../../engine/activities/temperature/settings.ts';
import type { TemperatureState } from '../../../../engine/activities/temperature/state.ts';
import { type Document, isFinished, tinyLanguage, type Word } from '../../../../engine/language.ts';
import { list, say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { namesOf } from '../../sentences.ts';

type Betting = Extract<TemperatureState, { phase: 'bet' }>;
type Parted = Extract<TemperatureState, { phase: 'parted' }>;

/** What luck is, and the lines of the first pair for it to fall on. */
export function toldOfLuck(settings: TemperatureSettings): readonly string[] {
  const last = lastOfPrompt(settings, 0);
  return [
    say('temperature.howDraw'),
    say('temperature.lineOfBin', { word: nameOf(last) }),
    ...linesAt(settings, 0, last),
    say('temperature.sameSeed'),
  ];
}

/** The lines of the first pair were told just before, unless they are read again. */
export function toldOfBet(
  settings: TemperatureSettings,
  { round }: Betting,
  before: TemperatureState | undefined,
): readonly string[] {
  const last = lastOfPrompt(settings, round);
  return [
    say('temperature.whereWillTheyPart', { word: nameOf(last) }),
    ...(before?.phase === 'luck' ? [] : linesAt(settings, round, last)),
  ];
}

/** Where they parted and what the bet cost, both documents with their luck, and the lines there. */
export function toldOfParting(settings: TemperatureSettings, state: Parted): readonly string[] {
  const { round, pair } = state;
  const { prompt = [], cold = 1, hot = 1 } = settings.pairs[round] ?? {};
  const at = partedAt(pair.cold, pair.hot);
  const last = at > 0 ? (pair.cold[at - 1] ?? '') : lastOfPrompt(settings, round);
  const word = nameOf(last);
  const n = hundredths(pair.luck[at - prompt.length] ?? 0);
  return [
    partingSees(settings, state, round),
    say('temperature.luckWas', { numbers: pair.luck.map(hundredths).join(', ') }),
    ...wroteAt(cold, pair.cold),
    ...wroteAt(hot, pair.hot),
    at > 0
      ? say('temperature.luckFellOn', { word, n })
      : say('temperature.linesAgree', { percent: agreement(settings, round), word }),
    ...linesAt(settings, round, last),
    ...(at > 0
      ? [
          say('temperature.hitAt', {
            cold,
            hot,
            coldWord: namesOf(pair.cold.slice(at, at + 1)),
            hotWord: namesOf(pair.hot.slice(at, at + 1)),
          }),
          afterParting(settings, round, pair),
        ]
      : []),
  ];
}

/** A document, and whether it was only stopped for its length. */
function wroteAt(t: number, words: Document): readonly string[] {
  const wrote = say('temperature.wroteAt', { t, words: namesOf(words) });
  return isFinished(tinyLanguage, words)
    ? [wrote]
    : [wrote, say('temperature.goesBeyond', { t, n: words.length })];
}

function linesAt(settings: TemperatureSettings, round: number, last: Word): readonly string[] {
  const { cold = 1, hot = 1 } = settings.pairs[round] ?? {};
  const [coldLine, hotLine] = bothLines(settings, round, last);
  return [
    say('temperature.lineAt', { t: cold, stretches: ends(coldLine) }),
    say('temperature.lineAt', { t: hot, stretches: ends(hotLine) }),
  ];
}

/** 'purple up to 1, blue up to 4, green up to 81, pink up to 93 and white up to 100' */
function ends(line: readonly Stretch[]): string {
  return list(
    line.map(({ word, to }) => say('temperature.upTo', { word: nameOf(word), to: Math.round(to) })),
  );
}

function lastOfPrompt(settings: TemperatureSettings, round: number): Word {
  return settings.pairs[round]?.prompt.at(-1) ?? '';
}

function hundredths(u: number): number {
  return Math.floor(u * 100);
}
