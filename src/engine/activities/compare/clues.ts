// Hints for someone who is stuck, for every phase: a nudge, the place to look, the answer.
// Left out: knowing who wrote a mystery. The hint judges it by the tables, as a learner could.
import type { Clues } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { bin, binSize } from '../../ngram.ts';
import { ruleText } from '../../rules.ts';
import { whyNot } from './against.ts';
import { isKept, presentTrial, unseen } from './answers.ts';
import { breaking, models } from './deal.ts';
import { chanceToWrite, judgeChips, leaning, missingBall, shareOfLeft } from './judge.ts';
import { keptLine, oneIn, percent, plural, reason, sideName } from './say.ts';
import { type CompareSettings, ruleFrom } from './settings.ts';
import { type Both, type CompareState, otherSide, type Side } from './state.ts';

export function cluesFor(settings: CompareSettings, state: CompareState): Clues {
  switch (state.phase) {
    case 'look':
      return lookClues(settings, state);
    case 'bet':
      return betClues(state);
    case 'name':
      return state.found ? nothingToAnswer : nameClues(settings, state, state.side);
    case 'predict':
      return predictClues(settings, state);
    case 'guess-bin':
      return binClues(state);
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
      return nothingToAnswer;
  }
}

const nothingToAnswer: Clues = {
  nudge: 'There is nothing to answer here.',
  place: 'What came of it stands above.',
  answer: 'Press Enter to go on.',
  free: true,
};

function lookClues({ look, mysteries }: CompareSettings, { shown }: CompareState): Clues {
  const left = look.free - shown.length;
  return {
    nudge: 'Is there a colour that one side never uses? Does a word ever stand beside itself?',
    place: contrast(shown),
    answer:
      left > 0
        ? `Draw the free pairs: ${plural(left, 'pair')} to go.`
        : `${plural(shown.length, 'pair')} may be enough. Press Enter to ${mysteries === undefined ? 'go on' : 'bet'}.`,
  };
}

/** What one side has done most often that the other has not done at all, in the pairs drawn so far. */
function contrast(shown: readonly Both<readonly string[]>[]): string {
  const used = (side: Side, word: string) =>
    shown.flatMap((pair) => pair[side]).filter((each) => each === word).length;
  const doubles = (side: Side) =>
    shown.flatMap((pair) => pair[side].filter((word, at) => word === pair[side][at + 1])).length;
  const habits = [
    { what: 'the same word twice in a row', left: doubles('left'), right: doubles('right') },
    ...tinyLanguage.words.map((word) => ({
      what: word,
      left: used('left', word),
      right: used('right', word),
    })),
  ];
  const [most] = habits
    .filter(({ left, right }) => Math.min(left, right) === 0 && left !== right)
    .toSorted((a, b) => b.left + b.right - (a.left + a.right));
  if (most === undefined) return 'Draw a pair, then compare Left and Right word by word.';
  const side = most.left > 0 ? 'left' : 'right';
  const times = plural(most[side], 'time');
  return `Look for ${most.what}: so far ${sideName[side]} ${times}, ${sideName[otherSide(side)]} never.`;
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
  const often = (each: Side) => oneIn(chanceToWrite(tables[each], document));
  return {
    nudge: 'Look for something in it that one side has never done. If there is nothing, stay even.',
    place: missing
      ? `Look where ${missing.ball} follows ${missing.bin}. ${sideName[otherSide(side)]} cannot do that.`
      : `Left writes exactly this ${often('left')}, Right ${often('right')}.`,
    answer: `A perfect judge is ${sure} sure of ${sideName[side]} and puts ${leans}.`,
  };
}

function nameClues(settings: CompareSettings, state: CompareState, side: Side): Clues {
  const [wrongOne = ''] = settings.rules.filter(
    (name) => name !== settings[side] && breaking(name, state.wall[side]).length > 0,
  );
  return {
    nudge: 'A rule is kept by every document. One that breaks it is enough to rule it out.',
    place: `“${ruleText(ruleFrom(wrongOne))}” is broken. ${whyNot(state, side, wrongOne) ?? ''}`,
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

function binClues(state: CompareState): Clues {
  const { side, word } = unseen(state);
  const other = otherSide(side);
  const balls = binSize(bin(models(state.wall)[other], [word]));
  return {
    nudge: 'A word that a side never wrote never had a word after it. What is in its bin then?',
    place: `Which word did ${sideName[side]} never write, while ${sideName[other]} did?`,
    answer: `The ${word} bins: ${sideName[side]} has no ball in it, ${sideName[other]} has ${balls}. They share nothing.`,
  };
}
