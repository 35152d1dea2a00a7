// Softmax along the wrong axis: the keys hand out their hundred, not the queries. The words hide it,
// the sums do not.
import type { TextId } from '../../../texts/catalogue.ts';
import { say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played, wrong } from '../../activity.ts';
import type { Axis } from '../../attention.ts';
import { keysOf } from '../../dictionary.ts';
import { transpose } from '../../matrix.ts';
import type { AttentionSettings } from './settings.ts';
import { type AttentionMove, type AttentionState, common, type In } from './state.ts';
import { percent, type Translation, translate } from './translator.ts';

export function swappedMachine(
  { dictionary, swapped: { sentence, brightness } }: AttentionSettings,
  axis: Axis,
): Translation {
  return translate(dictionary, sentence, { brightness, divided: false }, axis);
}

/** What each row hands out and what each column takes in, in whole percent, added before rounding. */
export function sumsOf({ shares }: Translation): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
} {
  const sums = (matrix: Translation['shares']) =>
    matrix.map((row) => percent(row.reduce((sum, share) => sum + share, 0)));
  return { rows: sums(shares), columns: sums(transpose(shares)) };
}

/** Whether the sums of the rows give the mistake away. */
export function isUnequal(settings: AttentionSettings): boolean {
  const { rows } = sumsOf(swappedMachine(settings, 'queries'));
  return Math.max(...rows) - Math.min(...rows) >= 10;
}

/** The rows that hand out the most and the least. */
function unequalRows(settings: AttentionSettings) {
  const { sentence } = settings.swapped;
  const { rows } = sumsOf(swappedMachine(settings, 'queries'));
  const [most, least] = [Math.max(...rows), Math.min(...rows)];
  return {
    most,
    least,
    rich: sentence[rows.indexOf(most)] ?? '',
    poor: sentence[rows.indexOf(least)] ?? '',
  };
}

const findings = [
  'attention.allIsWell',
  'attention.columnsAreWrong',
  'attention.rowsAreWrong',
] as const satisfies readonly TextId[];

export const rightFinding = findings.indexOf('attention.rowsAreWrong');

export function axisChoices(): readonly string[] {
  return findings.map((option) => say(option));
}

export function playAxis(
  settings: AttentionSettings,
  state: In<'axis'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  if (move.type !== 'choose') return notNow(say('attention.answerFirst'));
  const finding = findings[move.option];
  if (finding === undefined) return notNow(say('attention.chooseAnswer'));
  switch (finding) {
    case 'attention.rowsAreWrong':
      return played({ ...common(state), phase: 'flip', axis: 'queries' });
    case 'attention.columnsAreWrong':
      return wrong(say('attention.columnsSum'));
    case 'attention.allIsWell':
      return wrong(say('attention.rowsDoNot', unequalRows(settings)));
  }
}

export function axisClues(settings: AttentionSettings): Clues {
  return {
    nudge: say('attention.nudgeAxis'),
    place: say('attention.placeAxis', unequalRows(settings)),
    answer: say('attention.answerChoice', {
      n: rightFinding + 1,
      option: axisChoices()[rightFinding] ?? '',
    }),
  };
}

export function playFlip(
  settings: AttentionSettings,
  state: In<'flip'>,
  move: AttentionMove,
): Outcome<AttentionState> {
  switch (move.type) {
    case 'flip':
      return played({ ...state, axis: state.axis === 'keys' ? 'queries' : 'keys' });
    case 'hand-in':
      return state.axis === 'keys'
        ? played({ ...common(state), phase: 'pronoun', query: settings.pronoun.query })
        : notNow(say('attention.flipFirst'));
    default:
      return notNow(say('attention.flipFirst'));
  }
}

export function flipClues({ axis }: In<'flip'>): Clues {
  return {
    nudge: say('attention.nudgeFlip'),
    place: say('attention.placeFlip'),
    answer: say(axis === 'keys' ? 'attention.answerFlipped' : 'attention.answerFlip'),
  };
}

/** The keys that no row asks for: down the columns they hand out their hundred all the same. */
export function unasked({ dictionary, swapped }: AttentionSettings): readonly string[] {
  return keysOf(dictionary).filter((key) => !swapped.sentence.includes(key));
}
