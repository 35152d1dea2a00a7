// Hints for someone who is stuck, for every phase: a nudge, the place to look, the answer.
// Left out: knowing who wrote a mystery. The hint judges it by the tables, as a learner could.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { tinyLanguage } from '../../language.ts';
import { bin, binSize } from '../../ngram.ts';
import { ruleText } from '../../rules.ts';
import { whyNot } from './against.ts';
import { isKept, presentTrial, unseen } from './answers.ts';
import { breaking, models } from './deal.ts';
import { chanceToWrite, judgeChips, leaning, missingBall, shareOfLeft } from './judge.ts';
import { chipsOn, keptLine, oneIn, percent, reason, sideName } from './say.ts';
import { type CompareSettings, ruleFrom } from './settings.ts';
import { type Both, type CompareState, otherSide, type Side } from './state.ts';

export function cluesFor(settings: CompareSettings, state: CompareState): Clues {
  switch (state.phase) {
    case 'look':
      return lookClues(settings, state);
    case 'bet':
      return betClues(state);
    case 'name':
      return state.found ? nothingToAnswer() : nameClues(settings, state, state.side);
    case 'predict':
      return predictClues(settings, state);
    case 'guess-bin':
      return binClues(state);
    case 'prompt': {
      const { side, word } = unseen(state);
      return {
        nudge: say('compare.nudgePrompt'),
        place: say('compare.placePrompt', { side: sideName(side), word: nameOf(word) }),
        answer: say('compare.answerPrompt', { side: sideName(side), word: nameOf(word) }),
      };
    }
    case 'verdict':
    case 'bill':
    case 'measured':
    case 'tables':
    case 'empty':
    case 'done':
      return nothingToAnswer();
  }
}

function nothingToAnswer(): Clues {
  return {
    nudge: say('compare.nudgeNothing'),
    place: say('compare.placeNothing'),
    answer: say('everywhere.pressEnter'),
    free: true,
  };
}

function lookClues({ look, mysteries }: CompareSettings, { shown }: CompareState): Clues {
  const left = look.free - shown.length;
  return {
    nudge: say('compare.nudgeLook'),
    place: contrast(shown),
    answer:
      left > 0
        ? say('compare.answerDraw', { n: left })
        : say(mysteries === undefined ? 'compare.answerGoOn' : 'compare.answerEnough', {
            n: shown.length,
          }),
  };
}

/** What one side has done most often that the other has not done at all, in the pairs drawn so far. */
function contrast(shown: readonly Both<readonly string[]>[]): string {
  const used = (side: Side, word: string) =>
    shown.flatMap((pair) => pair[side]).filter((each) => each === word).length;
  const doubles = (side: Side) =>
    shown.flatMap((pair) => pair[side].filter((word, at) => word === pair[side][at + 1])).length;
  const habits = [
    { word: null, left: doubles('left'), right: doubles('right') },
    ...tinyLanguage.words.map((word) => ({
      word,
      left: used('left', word),
      right: used('right', word),
    })),
  ];
  const [most] = habits
    .filter(({ left, right }) => Math.min(left, right) === 0 && left !== right)
    .toSorted((a, b) => b.left + b.right - (a.left + a.right));
  if (most === undefined) return say('compare.compareWords');
  const side = most.left > 0 ? 'left' : 'right';
  const habit = {
    side: sideName(side),
    times: most[side],
    other: sideName(otherSide(side)),
  };
  return most.word === null
    ? say('compare.lookForDoubles', habit)
    : say('compare.lookForWord', { ...habit, word: nameOf(most.word) });
}

function betClues(state: CompareState): Clues {
  const document = state.mysteries[state.bets.length]?.document ?? [];
  const tables = models(state.wall);
  const chips = judgeChips(tables, document);
  const side = leaning(chips) ?? 'left';
  const share = shareOfLeft(tables, document);
  const missing = missingBall(tables[otherSide(side)], document);
  const often = (each: Side) => oneIn(chanceToWrite(tables[each], document));
  return {
    nudge: say('compare.nudgeBet'),
    place: missing
      ? say('compare.placeMissing', {
          ball: nameOf(missing.ball),
          bin: nameOf(missing.bin),
          side: sideName(otherSide(side)),
        })
      : say('compare.placeOften', { left: often('left'), right: often('right') }),
    answer: say('compare.answerBet', {
      sure: percent(side === 'left' ? share : 1 - share),
      side: sideName(side),
      chips: chipsOn(chips, side),
    }),
  };
}

function nameClues(settings: CompareSettings, state: CompareState, side: Side): Clues {
  const [wrongOne = ''] = settings.rules.filter(
    (name) => name !== state.hidden[side] && breaking(name, state.wall[side]).length > 0,
  );
  return {
    nudge: say('compare.nudgeName'),
    place: say('compare.placeName', {
      rule: ruleText(ruleFrom(wrongOne)),
      why: whyNot(state, side, wrongOne) ?? '',
    }),
    answer: say('compare.answerName', {
      rule: ruleText(ruleFrom(state.hidden[side])),
      n: state.wall[side].length,
      side: sideName(side),
    }),
  };
}

function predictClues(settings: CompareSettings, state: CompareState): Clues {
  const { rule, measured } = presentTrial(settings, state);
  return {
    nudge: say('compare.nudgePredict'),
    place: say('compare.placePredict', { rule: ruleText(rule) }),
    answer: say(isKept(measured) ? 'compare.answerYes' : 'compare.answerNo', {
      why: reason(rule),
      kept: keptLine(measured),
    }),
  };
}

function binClues(state: CompareState): Clues {
  const { side, word } = unseen(state);
  const other = otherSide(side);
  const balls = binSize(bin(models(state.wall)[other], [word]));
  return {
    nudge: say('compare.nudgeBin'),
    place: say('compare.placeBin', { side: sideName(side), other: sideName(other) }),
    answer: say('compare.answerBin', {
      word: nameOf(word),
      side: sideName(side),
      other: sideName(other),
      balls,
    }),
  };
}
