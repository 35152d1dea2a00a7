// Why two charts do not match, and what the knobs did once they do.
import { decimal, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { percentText, short } from '../charts.ts';
import { bothShares, targetAt, temperatureOf } from './knobs.ts';
import { largestOf, scoreRows, shareDigits } from './scores.ts';
import type { SoftmaxSettings } from './settings.ts';
import type { Turning } from './state.ts';

/** Why the charts do not match: the word that differs most. */
export function whatDiffers(settings: SoftmaxSettings, state: Turning): string {
  const { wanted, has } = bothShares(settings, state);
  const off = (at: number) => Math.abs((wanted[at] ?? 0) - (has[at] ?? 0));
  const most = settings.words.reduce((far, _, at) => (off(at) > off(far) ? at : far), 0);
  const slots = {
    word: nameOf(settings.words[most] ?? ''),
    yours: percentText(has[most] ?? 0, shareDigits),
    target: percentText(wanted[most] ?? 0, shareDigits),
  };
  if (targetAt(settings, state.target).turn === 'temperature') {
    const hotter = Math.max(...wanted) < Math.max(...has);
    return hotter ? say('softmax.targetHotter', slots) : say('softmax.targetColder', slots);
  }
  return (has[most] ?? 0) > (wanted[most] ?? 0)
    ? say('softmax.scoreTooHigh', slots)
    : say('softmax.scoreTooLow', slots);
}

/** What the knobs did, for a chart that is matched. */
export function matchedSees(settings: SoftmaxSettings, { target, knobs }: Turning): string {
  const { turn, scores } = targetAt(settings, target);
  const t = temperatureOf(knobs);
  const rows = scoreRows(settings.words, knobs.scores, t);
  const first = largestOf(rows);
  const second = largestOf(rows.filter(({ word }) => word !== first.word));
  if (turn === 'scores') {
    return say('softmax.scoresMake', {
      n: first.score - second.score,
      word: nameOf(first.word),
      other: nameOf(second.word),
      times: short(first.weight / second.weight, 2),
    });
  }
  const change = {
    t: short(t, 2),
    word: nameOf(first.word),
    before: decimal(largestOf(scoreRows(settings.words, scores)).share, shareDigits),
    after: decimal(first.share, shareDigits),
  };
  return t < 1 ? say('softmax.coldMakes', change) : say('softmax.heatMakes', change);
}
