// The three steps of a hint, for every phase.
import { say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { mostFrequent } from '../../bpe.ts';
import { bytesOf, numberedBytes } from '../../bytes.ts';
import { handCandidates, handMerges, rightMerge } from './by-hand.ts';
import { pairText } from './candidates.ts';
import {
  longLetter,
  priceOptions,
  rightPrice,
  rightStrange,
  sizeOfSentence,
  strangeOptions,
} from './languages.ts';
import { allPicked, greedyPick, ownCandidates } from './own.ts';
import type { BpeSettings } from './settings.ts';
import type { BpeState, With } from './state.ts';

export function cluesFor(settings: BpeSettings, state: BpeState): Clues {
  switch (state.phase) {
    case 'merge':
      return state.merged === settings.byHand.merges ? lookClues() : mergeClues(settings, state);
    case 'split':
      return splitClues(settings, state);
    case 'own':
      return allPicked(settings, state.picks) ? lookClues() : ownClues(settings, state);
    case 'price':
      return {
        nudge: say('bpe.nudgePrice'),
        place: say('bpe.placePrice', {
          home: sizeOfSentence(settings, 'home').bytes,
          away: sizeOfSentence(settings, 'away').bytes,
        }),
        answer: say('bpe.answerPrice', {
          answer: priceOptions(settings)[rightPrice(settings)] ?? '',
        }),
        free: true,
      };
    case 'strange':
      return {
        nudge: nudgeStrange(settings),
        place: say('bpe.placeStrange', { n: bytesOf(settings.strange.text).length }),
        answer: say('bpe.answerStrange', {
          answer: strangeOptions()[rightStrange(settings)] ?? '',
        }),
        free: true,
      };
    case 'cut':
    case 'compared':
    case 'other-story':
    case 'paid':
    case 'bytes':
    case 'done':
      return lookClues();
  }
}

/** A letter that the learner has just seen as its bytes, where the other sentence has one. */
function nudgeStrange(settings: BpeSettings): string {
  const letter = longLetter(settings);
  if (letter === undefined) return say('bpe.nudgeStrange');
  return say('bpe.nudgeStrangeLetter', {
    language: settings.languages.away.language,
    bytes: numberedBytes(letter),
  });
}

function lookClues(): Clues {
  return {
    nudge: say('bpe.nudgeLook'),
    place: say('bpe.placeLook'),
    answer: say('everywhere.pressEnter'),
    free: true,
  };
}

function mergeClues(settings: BpeSettings, { merged }: With<'merge'>): Clues {
  const most = mostFrequent(handCandidates(settings, merged));
  const n = most?.count ?? 0;
  return {
    nudge: say('bpe.nudgeMerge'),
    place: say('bpe.placeMerge', { n }),
    answer: most
      ? say('bpe.answerMerge', { pair: pairText(most.pair, handMerges(settings)), n })
      : say('everywhere.pressEnter'),
  };
}

function splitClues(settings: BpeSettings, { steps }: With<'split'>): Clues {
  const merges = handMerges(settings);
  const right = rightMerge(settings, steps);
  const pair = merges[right];
  return {
    nudge: say('bpe.nudgeSplit'),
    place: say('bpe.placeSplit'),
    answer:
      pair === undefined
        ? say('bpe.answerNone')
        : say('bpe.answerSplit', { n: right + 1, pair: pairText(pair, merges) }),
  };
}

function ownClues(settings: BpeSettings, { picks }: With<'own'>): Clues {
  const best = ownCandidates(settings, picks)[greedyPick(settings, picks)];
  return {
    nudge: say('bpe.nudgeOwn'),
    place: say('bpe.placeOwn'),
    answer: best
      ? say('bpe.answerOwn', { pair: pairText(best.pair, picks), n: best.count })
      : say('everywhere.pressEnter'),
  };
}
