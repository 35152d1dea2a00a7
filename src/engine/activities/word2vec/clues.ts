// The three steps of a hint, for every phase between a sentence and a map.
import { decimal, list, say } from '../../../texts/say.ts';
import type { Clues } from '../../activity.ts';
import { companyPlaces, handSteps } from './by-hand.ts';
import { mostAlikeInText, questionAt, ranking, rightOption } from './questions.ts';
import type { Word2vecSettings } from './settings.ts';
import type { With, Word2vecState } from './state.ts';
import { trainedOf } from './trained.ts';

export function cluesFor(settings: Word2vecSettings, state: Word2vecState): Clues {
  const { word, sentence } = settings.byHand;
  const { reach } = settings.plan;
  switch (state.phase) {
    case 'company': {
      const left = companyPlaces(settings).filter((place) => !state.found.includes(place));
      if (left.length === 0) return goOnClues();
      return {
        nudge: say('word2vec.nudgeCompany', { word }),
        place: say('word2vec.placeCompany', { word, n: reach }),
        answer: say('word2vec.answerCompany', {
          words: list(left.map((place) => sentence[place] ?? '')),
        }),
      };
    }
    case 'pull': {
      const next = handSteps(settings, state.seed)[state.done];
      if (next === undefined) return goOnClues();
      const { other, isCompany } = next;
      return {
        nudge: say('word2vec.nudgePull'),
        place: say('word2vec.placePull', { word, other }),
        answer: say(isCompany ? 'word2vec.isCompany' : 'word2vec.isStranger', { word, other }),
      };
    }
    case 'ask':
      return cluesForQuestion(settings, state);
    case 'seen':
    case 'done':
      return goOnClues();
  }
}

function goOnClues(): Clues {
  return {
    nudge: say('word2vec.nudgeLook'),
    place: say('word2vec.placeLook'),
    answer: say('word2vec.answerLook'),
    free: true,
  };
}

/** Before the training, the text itself gives the answer: it is not trained ahead for a hint. */
function cluesForQuestion(settings: Word2vecSettings, state: With<'ask'>): Clues {
  const question = questionAt(settings, state.question);
  if (question.type === 'nearest') {
    const { word } = question;
    const { word: best, shared } = mostAlikeInText(settings, state);
    return {
      nudge: say('word2vec.nudgeNearest'),
      place: say('word2vec.placeNearest', { word }),
      answer: say('word2vec.answerNearest', { word, best, shared: list(shared) }),
    };
  }
  const best = question.options[rightOption(settings, state, state.question)] ?? '';
  const { likeness = 0 } =
    ranking(trainedOf(settings, state), question).find((each) => each.word === best) ?? {};
  const found = { best, likeness: decimal(likeness, 2) };
  if (question.type === 'arrow') {
    const { from, to, at } = question;
    return {
      nudge: say('word2vec.nudgeArrow', { from, to }),
      place: say('word2vec.placeArrow', { from, to, at }),
      answer: say('word2vec.answerArrow', found),
    };
  }
  return {
    nudge: say('word2vec.nudgeKey'),
    place: say('word2vec.placeKey', { word: question.word }),
    answer: say('word2vec.answerLookUp', found),
  };
}
