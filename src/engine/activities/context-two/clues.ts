// The three steps of a hint for every point of "two words of memory".
// Left out: the answers themselves. They are computed where the phase is.
import type { Clues } from '../../activity.ts';
import { isFinished, tinyLanguage, type Word } from '../../language.ts';
import { handDocument, pairBefore } from './by-hand.ts';
import { binRanges, filledBins, rightRange } from './own.ts';
import { sayPair } from './say.ts';
import type { ContextTwoSettings } from './settings.ts';
import type { ContextTwoState, Named } from './state.ts';
import { fateOf, fates, measureBoth } from './survival.ts';
import { waysOut } from './unseen.ts';

export function cluesFor(settings: ContextTwoSettings, state: ContextTwoState): Clues {
  const { now } = state;
  switch (now.phase) {
    case 'bet':
      return betClues(state);
    case 'sixteen':
      return free(
        'There is nothing to answer here. Look which bins say empty.',
        'An empty bin means that these two words never stood side by side.',
        'Press Enter to draw from these bins.',
      );
    case 'copies':
      return free(
        'Compare the two columns: on which side does the word copy stand more often?',
        'The line at the bottom counts the copies so far.',
        'Press 1 for some more, or Enter to go on.',
      );
    case 'rule':
      return free(
        'Read the rule, and find it in the documents.',
        'The rule is about three words in a row.',
        'Press Enter to train on the first document.',
      );
    case 'train': {
      const document = handDocument(state);
      const ball = document[now.position];
      if (ball === undefined) return nothingLeft('White was the last ball of this document.');
      const pair = pairBefore(document, now.position);
      return namingClues(now.named, pair, `the ${ball} sticky that is marked as the ball`, 'put');
    }
    case 'draw':
      return isFinished(tinyLanguage, now.document)
        ? nothingLeft('White ended the document.')
        : namingClues(
            now.named,
            pairBefore(now.document, now.document.length),
            'the empty place at the end of the row',
            'draw',
          );
    case 'predict':
      return predictClues(settings, state);
    case 'pour':
      return pourClues(now.poured);
    case 'unseen':
      return namingClues(now.named, now.unseen.context, 'the empty place', 'draw');
    case 'what-now': {
      const newer = now.unseen.context[1];
      return {
        nudge: 'Two of the answers forget all that the bins hold.',
        place: `The model knows nothing about two words here, but it knows what follows ${newer}.`,
        answer: `Choose ${waysOut.indexOf('shorter') + 1} and press Enter: forget the older word and use the bin ${newer}.`,
      };
    }
    case 'shorter':
      return free(
        'The older word is gone. One word names the bin now.',
        `The bin ${now.unseen.context[1]} is open, and it has balls.`,
        'Press Enter to draw a ball from it.',
      );
    case 'measured':
    case 'poured':
      return free(
        'Compare the bars: which of them is full?',
        'One word of memory cannot see the word before the last.',
        'Press Enter to go on.',
      );
    case 'backed-off':
    case 'done':
      return nothingLeft('The ball is drawn.');
  }
}

/** Nothing can be got wrong here, so nothing is lost by asking. */
function free(nudge: string, place: string, answer: string): Clues {
  return { nudge, place, answer, free: true };
}

function nothingLeft(what: string): Clues {
  return free(what, 'Look at the last sticky.', 'Press Enter to go on.');
}

function betClues(state: ContextTwoState): Clues {
  const { from, to } = binRanges(state.seed)[rightRange(state)] ?? { from: 0, to: 0 };
  return {
    nudge: 'Look at the documents: which pairs of words come up in them, and which never do?',
    place:
      'Every two words that stand side by side fill one bin. Pairs that come again fill no new one.',
    answer: `${filledBins(state)} bins will hold a ball, so put your chips on ${from} to ${to}.`,
  };
}

function namingClues(
  named: Named,
  pair: readonly [Word, Word],
  where: string,
  then: 'put' | 'draw',
): Clues {
  const [older, newer] = pair;
  const place = `Look at the two stickies just left of ${where}: ${older}, then ${newer}.`;
  const nudge = 'Two stickies name the bin, and their order counts: the older one comes first.';
  if (named.length === 2) {
    const act = then === 'put' ? 'put the ball in' : 'draw a ball';
    const answer = `The bin ${sayPair(pair)} is open: press Enter to ${act}.`;
    return { nudge, place, answer, free: true };
  }
  const [word, which] = named.length === 0 ? [older, 'older'] : [newer, 'newer'];
  const digit = tinyLanguage.words.indexOf(word) + 1;
  return {
    nudge,
    place,
    answer: `The bin is ${sayPair(pair)}. Press ${digit}, because the ${which} word is ${word}.`,
  };
}

function predictClues(settings: ContextTwoSettings, state: ContextTwoState): Clues {
  const [one, two] = measureBoth(settings, state).map((kept) => fates[fateOf(kept)]);
  return {
    nudge: 'The rule is about three words: two that came before, and the one that comes next.',
    place:
      'At two words the bin sees both words before the ball. At one word it sees only the last.',
    answer: `One word of memory: ${one}. Two words: ${two}, because no bin holds a ball that breaks the rule.`,
  };
}

function pourClues(poured: readonly Word[]): Clues {
  const left = tinyLanguage.words.filter((word) => !poured.includes(word));
  const next = left[0];
  const nudge = 'Bins that end in the same word belong together once the older word is forgotten.';
  if (next === undefined) {
    return free(nudge, 'All four columns are poured.', 'Press Enter to measure the rule again.');
  }
  const digit = tinyLanguage.words.indexOf(next) + 1;
  const place = `The bins that end in ${next} stand under one another.`;
  return free(nudge, place, `Press ${digit} to pour the four bins that end in ${next}.`);
}
