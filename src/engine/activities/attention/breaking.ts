// Dividing the scores breaks the mix: the learner predicts what it does, sees it, and says why.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import { mixNumbers, translated } from './mixing.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In, type Knobs } from './state.ts';

/** The machine of one light that divides its scores all the same. */
export const broken: Knobs = { brightness: 1, divided: true };

export function isBrokenByDividing(settings: AttentionSettings): boolean {
  return translated(settings, broken).words.every((word) => word === settings.mix.word);
}

const predictions = [
  'attention.nothingChanges',
  'attention.closerStillRight',
  'attention.allTheSame',
] as const satisfies readonly TextId[];

export function predictChoices({ mix: { word } }: AttentionSettings): readonly string[] {
  return predictions.map((option) =>
    option === 'attention.allTheSame' ? say(option, { word }) : say(option),
  );
}

/** What the machine bears out. */
export function rightPrediction(settings: AttentionSettings): number {
  const after = translated(settings, broken);
  if (after.words.every((word) => word === settings.mix.word)) {
    return predictions.indexOf('attention.allTheSame');
  }
  const before = mixNumbers(settings);
  const closer = mixNumbers(settings, broken).rightShare < before.rightShare;
  return predictions.indexOf(closer ? 'attention.closerStillRight' : 'attention.nothingChanges');
}

export function playPredict(state: In<'predict'>, move: AttentionMove): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  if (predictions[move.option] === undefined) return notNow(say('attention.chooseAnswer'));
  return played({ ...common(state), predicted: move.option, phase: 'why' });
}

/** The slip of a prediction that the machine did not bear out; undefined for a right one. */
export function predictSlip(
  settings: AttentionSettings,
  { predicted }: AttentionState,
): string | undefined {
  if (predicted === null || predicted === rightPrediction(settings)) return undefined;
  return say('attention.predictSlip', { word: settings.mix.word });
}

export function predictClues(settings: AttentionSettings): Clues {
  const right = rightPrediction(settings);
  return {
    nudge: say('attention.nudgePredict'),
    place: say('attention.placePredict', mixNumbers(settings)),
    answer: say('attention.answerChoice', {
      n: right + 1,
      option: predictChoices(settings)[right] ?? '',
    }),
  };
}

/** Whether every word became the same, as was predicted or not. */
export function predictVerdict(settings: AttentionSettings, state: AttentionState): string {
  const right = state.predicted === rightPrediction(settings);
  const { word } = settings.mix;
  return say(right ? 'attention.predictedRight' : 'attention.predictedOff', { word });
}

const reasons = ['common', 'two keys', 'looks there'] as const;

export const rightReason = reasons.indexOf('two keys');

export function whyChoices(settings: AttentionSettings): readonly string[] {
  const { word, keys, row } = mixNumbers(settings, broken);
  const texts: Readonly<Record<(typeof reasons)[number], string>> = {
    common: say('attention.becauseCommon', { word }),
    'two keys': say('attention.becauseTwoKeys', { keys }),
    'looks there': say('attention.becauseLooksThere', { row }),
  };
  return reasons.map((reason) => texts[reason]);
}

export function playWhy(
  settings: AttentionSettings,
  state: In<'why'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  const reason = reasons[move.option];
  if (reason === undefined) return notNow(say('attention.chooseAnswer'));
  const numbers = mixNumbers(settings, broken);
  switch (reason) {
    case 'two keys':
      return played({ ...common(state), phase: 'mend', knobs: broken });
    case 'common':
      return wrong(say('attention.notCommon', { pairs: settings.dictionary.length }));
    case 'looks there':
      return wrong(say('attention.notThere', numbers));
  }
}

export function whyClues(settings: AttentionSettings): Clues {
  const numbers = mixNumbers(settings, broken);
  return {
    nudge: say('attention.nudgeWhy'),
    place: say('attention.placeWhy', numbers),
    answer: say('attention.answerChoice', {
      n: rightReason + 1,
      option: whyChoices(settings)[rightReason] ?? '',
    }),
  };
}
