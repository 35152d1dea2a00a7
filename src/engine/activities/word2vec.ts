// Words as places: the company of words is pulled together until words of like company lie close.
// Left out: words of two meanings, and texts of a size at which all this is surprising.
import { say } from '../../texts/say.ts';
import { type Activity, notNow, type Outcome, played } from '../activity.ts';
import { companyPlaces, handSteps, playCompany, playPull } from './word2vec/by-hand.ts';
import { cluesFor } from './word2vec/clues.ts';
import { mostAlikeInText, questionAt, questionsOf, rightOption } from './word2vec/questions.ts';
import { type Word2vecSettings, word2vecForm, wordsOf } from './word2vec/settings.ts';
import { common, type With, type Word2vecMove, type Word2vecState } from './word2vec/state.ts';
import { workOf } from './word2vec/trained.ts';

export type { Word2vecSettings } from './word2vec/settings.ts';
export type { Word2vecMove, Word2vecState } from './word2vec/state.ts';

export const word2vecActivity: Activity<Word2vecSettings, Word2vecState, Word2vecMove> = {
  kind: 'word2vec',

  settings: word2vecForm,

  translatedSettings: ['meanings'],

  work: workOf,

  start: (_, { seed }) => ({ phase: 'company', seed, answers: [], found: [] }),

  play(settings, state, move): Outcome<Word2vecState> {
    switch (state.phase) {
      case 'company':
        return playCompany(settings, state, move);
      case 'pull':
        return playPull(settings, state, move);
      case 'ask':
        return answer(settings, state, move);
      case 'seen':
        return look(settings, state, move);
      case 'done':
        return notNow(say('everywhere.levelIsDone'));
    }
  },

  isDone: (_, state) => state.phase === 'done',

  canUndo: ({ type }) => type === 'look',

  slips(settings, state) {
    return state.answers.flatMap((option, at) => {
      const right = rightOption(settings, state, at);
      if (option === right) return [];
      const { options } = questionAt(settings, at);
      return [say('word2vec.slip', { said: options[option] ?? '', right: options[right] ?? '' })];
    });
  },

  stake: (_, { phase }) => (phase === 'ask' ? 'answer' : undefined),

  clues: cluesFor,

  solve(settings, state): Word2vecMove {
    switch (state.phase) {
      case 'company': {
        const place = companyPlaces(settings).find((each) => !state.found.includes(each));
        return place === undefined ? { type: 'go-on' } : { type: 'pick', place };
      }
      case 'pull': {
        const next = handSteps(settings, state.seed)[state.done];
        return next === undefined ? { type: 'go-on' } : { type: 'pull', closer: next.isCompany };
      }
      case 'ask':
        return { type: 'answer', option: answerTo(settings, state) };
      case 'seen':
      case 'done':
        return { type: 'go-on' };
    }
  },
};

/** Before the training, what a careful reader would say: a solution must not train ahead. */
function answerTo(settings: Word2vecSettings, state: With<'ask'>): number {
  const { type, options } = questionAt(settings, state.question);
  return type === 'nearest'
    ? options.indexOf(mostAlikeInText(settings, state).word)
    : rightOption(settings, state, state.question);
}

/** Whether it was right is not known here: the training may still be to come. */
function answer(
  settings: Word2vecSettings,
  state: With<'ask'>,
  move: Word2vecMove,
): Outcome<Word2vecState> {
  const question = questionAt(settings, state.question);
  const chosen = move.type === 'answer' ? question.options[move.option] : undefined;
  if (move.type !== 'answer' || chosen === undefined) return notNow(say('word2vec.chooseFirst'));
  return played({
    ...common(state),
    answers: [...state.answers, move.option],
    phase: 'seen',
    question: state.question,
    looked: question.type === 'arrow' ? question.at : question.word,
  });
}

function look(
  settings: Word2vecSettings,
  state: With<'seen'>,
  move: Word2vecMove,
): Outcome<Word2vecState> {
  if (move.type === 'look') {
    if (!wordsOf(settings).includes(move.word)) return notNow(say('word2vec.noSuchWord'));
    return played({ ...state, looked: move.word });
  }
  if (move.type !== 'go-on') return notNow(say('word2vec.lookFirst'));
  const question = state.question + 1;
  return played(
    question < questionsOf(settings).length
      ? { ...common(state), phase: 'ask', question }
      : { ...common(state), phase: 'done' },
  );
}
