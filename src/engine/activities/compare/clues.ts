// Hints for someone who is stuck, for every phase: a nudge, the place to look, the answer.
// Left out: knowing who wrote a mystery. The hint judges it by the tables, as a learner could.
import type { Clues } from '../../activity.ts';
import { ruleText } from '../../rules.ts';
import { isKept, mostDifferent, presentTrial, unseen } from './answers.ts';
import { breaking, models } from './deal.ts';
import { judgeChips, leaning, missingBall, shareOfLeft } from './judge.ts';
import { howOften, keptLine, percent, plural, reason, sideName } from './say.ts';
import { type CompareSettings, ruleFrom } from './settings.ts';
import { type CompareState, otherSide, type Side } from './state.ts';

export function cluesFor(settings: CompareSettings, state: CompareState): Clues {
  switch (state.phase) {
    case 'look':
      return lookClues(settings, state);
    case 'bet':
      return betClues(state);
    case 'name':
      return nameClues(settings, state, state.side);
    case 'predict':
      return predictClues(settings, state);
    case 'guess-bin':
      return binClues(settings, state);
    case 'prompt': {
      const { side, word } = unseen(state);
      return {
        nudge: 'Think of what a draw needs: a bin with balls in it.',
        place: `In ${sideName[side]}’s table, look at the row for ${word}.`,
        answer: `${sideName[side]} has no ball in its ${word} bin, so nothing can be drawn.`,
      };
    }
    case 'verdict':
    case 'bill':
    case 'measured':
    case 'tables':
    case 'empty':
    case 'done':
      return {
        nudge: 'There is nothing to answer here. Compare the two sides.',
        place: 'The numbers stand beside each other, Left and Right.',
        answer: 'Press Enter to go on.',
      };
  }
}

function lookClues({ look }: CompareSettings, { shown }: CompareState): Clues {
  const left = look.free - shown.length;
  return {
    nudge: 'Look for what one side does and the other never does.',
    place: 'Is there a colour that one side never uses, or a colour beside itself?',
    answer:
      left > 0
        ? `Draw the free pairs: ${plural(left, 'pair')} to go.`
        : 'Three pairs may be enough. Press Enter to bet, or pay for one more.',
  };
}

function betClues(state: CompareState): Clues {
  const document = state.mysteries[state.bets.length]?.document ?? [];
  const tables = models(state.wall);
  const chips = judgeChips(tables, document);
  const side = leaning(chips) ?? 'left';
  const onSide = side === 'left' ? chips : 10 - chips;
  const share = shareOfLeft(tables, document);
  const sure = percent(side === 'left' ? share : 1 - share);
  const leans = `${plural(onSide, 'chip')} on ${sideName[side]}`;
  const missing = missingBall(tables[otherSide(side)], document);
  return {
    nudge: 'Look for something in it that one side has never done. If there is nothing, stay even.',
    place: missing
      ? `Look where ${missing.ball} follows ${missing.bin}. ${sideName[otherSide(side)]} cannot do that.`
      : `Left writes exactly this ${howOften(tables.left, document)}, Right ${howOften(tables.right, document)}.`,
    answer: `A perfect judge is ${sure} sure of ${sideName[side]} and puts ${leans}.`,
  };
}

function nameClues(settings: CompareSettings, state: CompareState, side: Side): Clues {
  const [wrongOne = ''] = settings.rules.filter(
    (name) => name !== settings[side] && breaking(name, state.wall[side]).length > 0,
  );
  const [document = []] = breaking(wrongOne, state.wall[side]);
  return {
    nudge: 'A rule is kept by every document. One that breaks it is enough to rule it out.',
    place: `“${ruleText(ruleFrom(wrongOne))}” is broken by ${document.join(' ')}.`,
    answer: `${ruleText(ruleFrom(settings[side]))} All ${state.wall[side].length} documents of ${sideName[side]} keep it.`,
  };
}

function predictClues(settings: CompareSettings, state: CompareState): Clues {
  const { rule, measured } = presentTrial(settings, state);
  return {
    nudge: 'When a ball is drawn, the model knows one word: the last.',
    place: `Is the last word enough to know what “${ruleText(rule)}” allows next?`,
    answer: `${isKept(measured) ? 'Yes' : 'No'}. ${reason(rule)} ${keptLine(measured)}`,
  };
}

function binClues(settings: CompareSettings, state: CompareState): Clues {
  const [word = ''] = mostDifferent(state);
  const { side } = unseen(state);
  return {
    nudge: 'Think of the two rules. Which of them leaves a whole bin without balls?',
    place: `${sideName[side]}’s rule: ${ruleText(ruleFrom(settings[side]))}`,
    answer: `The ${word} bins: one side has no balls there, so nothing is the same.`,
  };
}
