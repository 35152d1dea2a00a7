// Saying which key wins before the numbers are seen, and what the numbers then say.
import { capital, exactly, say } from '../../../texts/say.ts';
import { type Clues, notNow, type Outcome, played } from '../../activity.ts';
import { likenessOf } from './arrows.ts';
import {
  keysOf,
  largestDot,
  measureOf,
  nearestInDirection,
  queryOf,
  type Search,
  scoreOf,
  winnerOf,
} from './search.ts';
import type { SimilaritySettings } from './settings.ts';
import type { Searching, SimilarityMove, SimilarityState } from './state.ts';

/** A search of the level, counted from 0. Throws a RangeError for one that there is not. */
export function searchAt({ searches }: SimilaritySettings, index: number): Search {
  const search = searches[index];
  if (search === undefined) throw new RangeError(`there is no search ${index}`);
  return search;
}

export function asksForKey(search: Search): string {
  if (search.among === 'words') return say('similarity.asksWord', { word: search.word });
  return say(search.by === 'dot' ? 'similarity.asksByDot' : 'similarity.asksByCosine');
}

/** A key in a sentence: “table”, or key 2. */
export function keyName(search: Search, option: number): string {
  return search.among === 'words'
    ? say('similarity.quoted', { word: search.words[option] ?? '' })
    : say('similarity.keyNumber', { n: option + 1 });
}

function scoreText(search: Search, option: number): string {
  return exactly(scoreOf(search, keysOf(search)[option] ?? []));
}

export function playSearch(
  settings: SimilaritySettings,
  state: Extract<SimilarityState, { readonly phase: 'search' }>,
  move: SimilarityMove,
): Outcome<SimilarityState> {
  const search = searchAt(settings, state.search);
  if (move.type !== 'choose' || keysOf(search)[move.option] === undefined) {
    return notNow(say('similarity.chooseFirst'));
  }
  return played({ phase: 'found', search: state.search, said: [...state.said, move.option] });
}

/** Whether it was said right, and what the numbers show. */
export function verdictOf(settings: SimilaritySettings, state: Searching): string {
  const search = searchAt(settings, state.search);
  const sees = foundSees(search);
  return state.said[state.search] === winnerOf(search)
    ? say('similarity.saidRight', { sees })
    : say('similarity.saidWrong', { sees });
}

/** What the numbers show: who wins, and whether its length had a part in it. */
function foundSees(search: Search): string {
  const winner = winnerOf(search);
  const value = scoreText(search, winner);
  const name = keyName(search, winner);
  if (search.among === 'words') {
    const word = say('similarity.quoted', { word: search.word });
    return say('similarity.seesWord', { word, name, value });
  }
  if (search.by === 'dot') {
    // Which key is the nearest in direction is not said: the next search may ask for it.
    return nearestInDirection(search) === winner
      ? say('similarity.seesDot', { name, value })
      : say('similarity.seesFooled', { name, value, length: lengthText(search, winner) });
  }
  const long = largestDot(search);
  if (long === winner) return say('similarity.seesCosine', { name, value });
  return say('similarity.seesThrough', {
    name,
    value,
    long: capital(keyName(search, long)),
    left: scoreText(search, long),
    length: lengthText(search, long),
  });
}

function lengthText(search: Search, option: number): string {
  return exactly(likenessOf(queryOf(search), keysOf(search)[option] ?? []).lengths[1]);
}

/** A key that was said to win and does not. */
export function slipsOf(settings: SimilaritySettings, said: readonly number[]): readonly string[] {
  return said.flatMap((option, index) => {
    const search = searchAt(settings, index);
    const winner = winnerOf(search);
    if (option === winner) return [];
    const slots = {
      said: keyName(search, option),
      mine: scoreText(search, option),
      name: keyName(search, winner),
      value: scoreText(search, winner),
    };
    return measureOf(search) === 'dot'
      ? [say('similarity.slipByDot', slots)]
      : [say('similarity.slipByCosine', slots)];
  });
}

export function searchClues(settings: SimilaritySettings, state: Searching): Clues {
  const search = searchAt(settings, state.search);
  const winner = winnerOf(search);
  const slots = { n: winner + 1, name: keyName(search, winner), value: scoreText(search, winner) };
  if (search.among === 'words') {
    return {
      nudge: say('similarity.nudgeWord'),
      place: say('similarity.placeWord', { word: search.word }),
      answer: say('similarity.answerWord', slots),
    };
  }
  return search.by === 'dot'
    ? {
        nudge: say('similarity.nudgeDot'),
        place: say('similarity.placeDot'),
        answer: say('similarity.answerDot', slots),
      }
    : {
        nudge: say('similarity.nudgeCosine'),
        place: say('similarity.placeCosine'),
        answer: say('similarity.answerCosine', slots),
      };
}
