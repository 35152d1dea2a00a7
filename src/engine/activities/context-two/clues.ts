// The three steps of a hint for every point of "two words of memory".
// Left out: the answers themselves. They are computed where the phase is.
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { Clues } from '../../activity.ts';
import { isFinished, tinyLanguage, type Word } from '../../language.ts';
import { handDocument, pairBefore } from './by-hand.ts';
import { binRanges, filledBins, rightRange } from './own.ts';
import { sayPair } from './say.ts';
import type { ContextTwoSettings } from './settings.ts';
import type { ContextTwoState, Kept, Named } from './state.ts';
import { fateOf, fates, measureBoth } from './survival.ts';
import { waysOut } from './unseen.ts';

export function cluesFor(settings: ContextTwoSettings, state: ContextTwoState): Clues {
  const { now } = state;
  switch (now.phase) {
    case 'bet':
      return betClues(state);
    case 'sixteen':
      return free(
        say('contextTwo.nudgeSixteen'),
        say('contextTwo.placeSixteen'),
        say('contextTwo.answerSixteen'),
      );
    case 'copies':
      return free(
        say('contextTwo.nudgeCopies'),
        say('contextTwo.placeCopies'),
        say('contextTwo.answerCopies'),
      );
    case 'rule':
      return free(
        say('contextTwo.nudgeRule'),
        say('contextTwo.placeRule'),
        say('contextTwo.answerRule'),
      );
    case 'train': {
      const document = handDocument(state);
      const ball = document[now.position];
      if (ball === undefined) return nothingLeft(say('contextTwo.nudgeLastBall'));
      const pair = pairBefore(document, now.position);
      const words = { ball: nameOf(ball), ...wordsOf(pair) };
      return namingClues(now.named, pair, say('contextTwo.placeBall', words), 'put');
    }
    case 'draw': {
      if (isFinished(tinyLanguage, now.document)) return nothingLeft(say('contextTwo.nudgeEnded'));
      const pair = pairBefore(now.document, now.document.length);
      return namingClues(now.named, pair, say('contextTwo.placeEnd', wordsOf(pair)), 'draw');
    }
    case 'predict':
      return predictClues(settings, state);
    case 'pour':
      return pourClues(now.poured);
    case 'unseen': {
      const pair = now.unseen.context;
      return namingClues(now.named, pair, say('contextTwo.placeSlot', wordsOf(pair)), 'draw');
    }
    case 'what-now': {
      const newer = nameOf(now.unseen.context[1]);
      return {
        nudge: say('contextTwo.nudgeWhatNow'),
        place: say('contextTwo.placeWhatNow', { newer }),
        answer: say('contextTwo.answerWhatNow', { n: waysOut.indexOf('shorter') + 1, newer }),
      };
    }
    case 'shorter':
      return free(
        say('contextTwo.nudgeShorter'),
        say('contextTwo.placeShorter', { bin: nameOf(now.unseen.context[1]) }),
        say('contextTwo.answerShorter'),
      );
    case 'measured':
    case 'poured':
      return free(
        say('contextTwo.nudgeBars'),
        say('contextTwo.placeBars'),
        say('everywhere.pressEnter'),
      );
    case 'backed-off':
    case 'done':
      return nothingLeft(say('contextTwo.nudgeDrawn'));
  }
}

/** Nothing can be got wrong here, so nothing is lost by asking. */
function free(nudge: string, place: string, answer: string): Clues {
  return { nudge, place, answer, free: true };
}

function nothingLeft(what: string): Clues {
  return free(what, say('contextTwo.placeLast'), say('everywhere.pressEnter'));
}

/** The words of a bin's name for a sentence. */
function wordsOf([older, newer]: readonly [Word, Word]): { older: string; newer: string } {
  return { older: nameOf(older), newer: nameOf(newer) };
}

function betClues(state: ContextTwoState): Clues {
  const { from, to } = binRanges(state.seed)[rightRange(state)] ?? { from: 0, to: 0 };
  return {
    nudge: say('contextTwo.nudgeBet'),
    place: say('contextTwo.placeBet'),
    answer: say('contextTwo.answerBet', { filled: filledBins(state), from, to }),
  };
}

function namingClues(
  named: Named,
  pair: readonly [Word, Word],
  place: string,
  then: 'put' | 'draw',
): Clues {
  const [older, newer] = pair;
  const bin = sayPair(pair);
  const nudge = say('contextTwo.nudgeName');
  if (named.length === 2) {
    const answer = say(then === 'put' ? 'contextTwo.answerPut' : 'contextTwo.answerDraw', { bin });
    return { nudge, place, answer, free: true };
  }
  const word = named.length === 0 ? older : newer;
  return {
    nudge,
    place,
    answer: say(named.length === 0 ? 'contextTwo.answerOlder' : 'contextTwo.answerNewer', {
      bin,
      digit: tinyLanguage.words.indexOf(word) + 1,
      word: nameOf(word),
    }),
  };
}

function predictClues(settings: ContextTwoSettings, state: ContextTwoState): Clues {
  const [one, two] = measureBoth(settings, state);
  const fate = (kept: Kept) => say(fates[fateOf(kept)] ?? fates[0]);
  return {
    nudge: say('contextTwo.nudgePredict'),
    place: say('contextTwo.placePredict'),
    answer: say('contextTwo.answerPredict', { one: fate(one), two: fate(two) }),
  };
}

function pourClues(poured: readonly Word[]): Clues {
  const left = tinyLanguage.words.filter((word) => !poured.includes(word));
  const next = left[0];
  const nudge = say('contextTwo.nudgePour');
  if (next === undefined) {
    return free(nudge, say('contextTwo.placeAllPoured'), say('contextTwo.answerAllPoured'));
  }
  const digit = tinyLanguage.words.indexOf(next) + 1;
  const word = nameOf(next);
  return free(
    nudge,
    say('contextTwo.placePour', { word }),
    say('contextTwo.answerPour', { digit, word }),
  );
}
