// The way of the knobs to the target, step by step and in hints.
import { exactly, list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { notchesInOne, short } from '../charts.ts';
import { isMatched, targetAt, temperatureOf } from './knobs.ts';
import { largestOf, scoreRows } from './scores.ts';
import type { SoftmaxSettings } from './settings.ts';
import type { SoftmaxMove, Turning } from './state.ts';

/** The next turn towards the scores and the temperature of the target, one knob after the other. */
export function turnTowards(settings: SoftmaxSettings, state: Turning): SoftmaxMove {
  if (isMatched(settings, state)) return { type: 'match' };
  const { scores, temperature } = targetAt(settings, state.target);
  const { knobs } = state;
  const off = scores.findIndex((score, at) => score !== knobs.scores[at]);
  if (off >= 0) {
    const by = (scores[off] ?? 0) > (knobs.scores[off] ?? 0) ? 1 : -1;
    return { type: 'turn', knob: off, by };
  }
  const by = temperature * notchesInOne > knobs.notch ? 1 : -1;
  return { type: 'turn', knob: 'temperature', by };
}

export function turnClues(settings: SoftmaxSettings, state: Turning): Clues {
  if (isMatched(settings, state)) {
    return {
      nudge: say('softmax.nudgeLook'),
      place: say('softmax.placeMatched'),
      answer: say('everywhere.pressEnter'),
      free: true,
    };
  }
  const { turn, scores, temperature } = targetAt(settings, state.target);
  if (turn === 'temperature') {
    const hotter = temperature > temperatureOf(state.knobs);
    return {
      nudge: say('softmax.nudgeTemperature'),
      place: hotter ? say('softmax.placeHotter') : say('softmax.placeColder'),
      answer: say('softmax.answerTemperature', { t: short(temperature, 2) }),
    };
  }
  const rows = scoreRows(settings.words, scores, temperature);
  const first = largestOf(rows);
  const second = largestOf(rows.filter(({ word }) => word !== first.word));
  return {
    nudge: say('softmax.nudgeScores', { e: short(Math.exp(1 / temperature), 2) }),
    place: say('softmax.placeScores', {
      word: nameOf(first.word),
      other: nameOf(second.word),
      times: short(first.share / second.share, 1),
    }),
    answer: say('softmax.answerScores', {
      scores: list(
        rows.map(({ word, score }) =>
          say('softmax.wordAt', { word: nameOf(word), score: exactly(score) }),
        ),
      ),
    }),
  };
}
