// Scores and the temperature, line by line: '2 1 0' sets the scores, '0.5' the temperature.
import { hottest, notchesInOne, short } from '../../../../engine/activities/charts.ts';
import {
  bothShares,
  isDivided,
  isMatched,
  targetAt,
  temperatureOf,
} from '../../../../engine/activities/softmax/knobs.ts';
import { shareDigits, weightOf } from '../../../../engine/activities/softmax/scores.ts';
import { matchedSees } from '../../../../engine/activities/softmax/sees.ts';
import { highest, type SoftmaxSettings } from '../../../../engine/activities/softmax/settings.ts';
import type {
  Knob,
  SoftmaxMove,
  SoftmaxState,
  Turning,
} from '../../../../engine/activities/softmax/state.ts';
import { decimal, exactly, list, say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { weightText } from '../../../activities/softmax/numbers.ts';
import { alikeLine, chartLine } from '../../charts.ts';
import type { Answer, Question, Typed } from '../../question.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

/** The task and the target where they are new, your knobs, and how yours stands to it. */
export function toldOfTurning(
  settings: SoftmaxSettings,
  state: Turning,
  before: SoftmaxState | undefined,
): readonly string[] {
  const sameTarget = before?.phase === 'turn' && before.target === state.target;
  const { words } = settings;
  const { knobs } = state;
  const { wanted, has } = bothShares(settings, state);
  const t = temperatureOf(knobs);
  const each = (text: (score: number) => string) =>
    list(
      words.map((word, at) =>
        say('softmax.wordAt', { word: nameOf(word), score: text(knobs.scores[at] ?? 0) }),
      ),
    );
  return [
    ...(sameTarget
      ? []
      : [
          ...taskOf(settings, state),
          say('softmax.targetGives', { shares: chartLine(words, wanted, shareDigits) }),
        ]),
    say('softmax.yourScores', { scores: each(exactly), t: short(t, 2) }),
    ...(isDivided(settings, state)
      ? [say('softmax.dividedBy', { t: short(t, 2), scores: each((score) => short(score / t, 2)) })]
      : []),
    say('softmax.theyWeigh', { weights: each((score) => weightText(weightOf(score, t))) }),
    say('softmax.yoursGives', { shares: chartLine(words, has, shareDigits) }),
    isMatched(settings, state)
      ? say('softmax.match', { sees: matchedSees(settings, state) })
      : alikeLine(words, wanted, has, shareDigits),
  ];
}

/** What is set, and how it is typed. */
function taskOf(settings: SoftmaxSettings, state: Turning): readonly string[] {
  const { turn } = targetAt(settings, state.target);
  const task = say(turn === 'scores' ? 'softmax.setScores' : 'softmax.setTemperature');
  return [task, typedKnobs(settings, state).how];
}

/** An empty line says that the charts match. */
export function askForKnobs(settings: SoftmaxSettings, state: Turning): Question<SoftmaxMove> {
  const label = say(isMatched(settings, state) ? 'everywhere.goOn' : 'softmax.matchKey');
  const enter = { label, move: { type: 'match' } } as const;
  return typedOrEnter<SoftmaxMove>('', enter, typedKnobs(settings, state));
}

type How = Typed<SoftmaxMove> & { readonly how: string };

function typedKnobs(settings: SoftmaxSettings, state: Turning): How {
  const { turn } = targetAt(settings, state.target);
  return turn === 'scores' ? typedScores(settings, state) : typedTemperature(state);
}

function typedScores({ words }: SoftmaxSettings, { knobs }: Turning): How {
  const example = words.map((_, at) => Math.max(-highest, 1 - at)).join(' ');
  const how = say('softmax.typeScores', { least: -highest, most: highest, example });
  return {
    how,
    read(line): Answer<SoftmaxMove> {
      const scores = scoresIn(line, words.length);
      if (scores === undefined) return { type: 'unclear', reason: how };
      return made(scores.flatMap((score, at) => turnsOf(at, score - (knobs.scores[at] ?? 0))));
    },
    lineFor(moves) {
      if (!moves.every(({ type }) => type === 'turn')) return undefined;
      return knobs.scores.map((score, at) => score + turnedBy(moves, at)).join(' ');
    },
  };
}

function typedTemperature({ knobs }: Turning): How {
  const [least, most] = [exactly(1 / notchesInOne), exactly(hottest / notchesInOne)];
  const how = say('softmax.typeTemperature', { least, most, example: decimal(0.75, 2) });
  return {
    how,
    read(line): Answer<SoftmaxMove> {
      const typed = /^\d(?:[.,]\d{1,2})?$/.test(line.trim()) ? line.trim() : '';
      const notch = Number(typed.replace(',', '.')) * notchesInOne;
      if (typed === '' || !Number.isInteger(notch) || notch < 1 || notch > hottest) {
        return { type: 'unclear', reason: how };
      }
      return made(turnsOf('temperature', notch - knobs.notch));
    },
    lineFor(moves) {
      if (!moves.every(({ type }) => type === 'turn')) return undefined;
      return String((knobs.notch + turnedBy(moves, 'temperature')) / notchesInOne);
    },
  };
}

/** scoresIn('2 1 0', 3) → [2, 1, 0]; undefined for other numbers than the knobs have */
function scoresIn(line: string, count: number): readonly number[] | undefined {
  const parts = line
    .replaceAll('\u2212', '-')
    .trim()
    .split(/[\s,;]+/);
  const scores = parts.map((part) => (/^[-+]?\d$/.test(part) ? Number(part) : Number.NaN));
  const possible = scores.every((score) => Math.abs(score) <= highest);
  return possible && scores.length === count ? scores : undefined;
}

function made(moves: readonly SoftmaxMove[]): Answer<SoftmaxMove> {
  return moves.length === 0
    ? { type: 'unclear', reason: say('softmax.standSo') }
    : { type: 'moves', moves };
}

function turnsOf(knob: Knob, steps: number): readonly SoftmaxMove[] {
  const turn: SoftmaxMove = { type: 'turn', knob, by: steps < 0 ? -1 : 1 };
  return Array<SoftmaxMove>(Math.abs(steps)).fill(turn);
}

function turnedBy(moves: readonly SoftmaxMove[], knob: Knob): number {
  return moves.reduce(
    (sum, move) => sum + (move.type === 'turn' && move.knob === knob ? move.by : 0),
    0,
  );
}
