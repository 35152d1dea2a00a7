// The two charts and the two knobs, line by line: '0.5 4' turns both knobs to where they are to stand.
import { hottest, notchesInOne } from '../../../../engine/activities/charts.ts';
import {
  binOf,
  mostWords,
  sharesOf,
  targetKnobs,
  temperatureOf,
} from '../../../../engine/activities/temperature/knobs.ts';
import type { TemperatureSettings } from '../../../../engine/activities/temperature/settings.ts';
import type {
  Knobs,
  TemperatureMove,
  TemperatureState,
} from '../../../../engine/activities/temperature/state.ts';
import { matchedSees } from '../../../../engine/activities/temperature/turning.ts';
import { tinyLanguage, vocabulary } from '../../../../engine/language.ts';
import { say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { alikeLine, chartLine } from '../../charts.ts';
import type { Answer, Question } from '../../question.ts';
import { ballsOf } from '../../sentences.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

type Turning = Extract<TemperatureState, { phase: 'turn' }>;
type Matched = Extract<TemperatureState, { phase: 'matched' }>;

const words = vocabulary(tinyLanguage);

/** The bin at first, the target when it is a new one, and how yours stands to it. */
export function toldOfTurning(
  settings: TemperatureSettings,
  state: Turning,
  before: TemperatureState | undefined,
): readonly string[] {
  const sameTarget = before?.phase === 'turn' && before.target === state.target;
  const balls = binOf(settings);
  const target = sharesOf(balls, targetKnobs(settings, state.target));
  const yours = sharesOf(balls, state.knobs);
  return [
    ...(before === undefined
      ? [say('plain.bin', { bin: nameOf(settings.bin), balls: ballsOf(balls, tinyLanguage) })]
      : []),
    ...(sameTarget ? [] : [say('temperature.turnByTyping')]),
    ...(sameTarget ? [] : [say('temperature.targetDraws', { shares: chartLine(words, target) })]),
    say('temperature.yoursDraws', { shares: chartLine(words, yours) }),
    alikeLine(words, target, yours),
    knobsStand(state.knobs),
  ];
}

/** What the knobs did; read again, with both charts. */
export function toldOfMatch(
  settings: TemperatureSettings,
  state: Matched,
  before: TemperatureState | undefined,
): readonly string[] {
  const sees = say('temperature.match', { sees: matchedSees(settings, state.knobs) });
  if (before !== undefined) return [sees];
  const balls = binOf(settings);
  const target = sharesOf(balls, targetKnobs(settings, state.target));
  return [
    sees,
    say('temperature.targetDraws', { shares: chartLine(words, target) }),
    say('temperature.yoursDraws', { shares: chartLine(words, sharesOf(balls, state.knobs)) }),
    knobsStand(state.knobs),
  ];
}

/** '0.5 4' turns top-k first, then the temperature, a notch at a time; an empty line says that they match. */
export function askForKnobs({ knobs }: Turning): Question<TemperatureMove> {
  const how = say('temperature.typeKnobs', {
    hottest: hottest / notchesInOne,
    most: mostWords,
    t: 0.75,
    k: 4,
  });
  const match = { label: say('temperature.matchKey'), move: { type: 'match' } } as const;
  return typedOrEnter<TemperatureMove>(how, match, {
    read(line): Answer<TemperatureMove> {
      const wanted = knobsIn(line);
      if (wanted === undefined) return { type: 'unclear', reason: how };
      const moves = turnsTo(knobs, wanted);
      return moves.length === 0
        ? { type: 'unclear', reason: say('temperature.standSo') }
        : { type: 'moves', moves };
    },
    lineFor(moves) {
      const turns = moves.flatMap((move) => (move.type === 'turn' ? [move] : []));
      if (turns.length < moves.length) return undefined;
      const by = (knob: 'temperature' | 'top-k') =>
        turns.reduce((sum, turn) => sum + (turn.knob === knob ? turn.by : 0), 0);
      const notch = knobs.notch + by('temperature');
      return `${notch / notchesInOne} ${knobs.topK + by('top-k')}`;
    },
  });
}

/** knobsIn('0.5 4') → {notch: 2, topK: 4}; a comma is as good as a point */
function knobsIn(line: string): Knobs | undefined {
  const [, heat = '', top = ''] = /^(\d(?:[.,]\d{1,2})?)[\s;]+(\d)$/.exec(line.trim()) ?? [];
  const notch = Number(heat.replace(',', '.')) * notchesInOne;
  const topK = Number(top);
  const isPossible =
    heat !== '' && Number.isInteger(notch) && notch <= hottest && topK >= 1 && topK <= mostWords;
  return isPossible ? { notch, topK } : undefined;
}

function turnsTo(from: Knobs, to: Knobs): readonly TemperatureMove[] {
  const turns = (knob: 'temperature' | 'top-k', notches: number) =>
    Array.from(
      { length: Math.abs(notches) },
      (): TemperatureMove => ({ type: 'turn', knob, by: notches < 0 ? -1 : 1 }),
    );
  return [...turns('top-k', to.topK - from.topK), ...turns('temperature', to.notch - from.notch)];
}

function knobsStand(knobs: Knobs): string {
  return say('temperature.knobsStand', { t: temperatureOf(knobs), k: knobs.topK });
}
