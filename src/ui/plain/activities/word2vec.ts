// Words as places, line by line: pairs and steps are told, the map is told as neighbours.
import {
  companyPlaces,
  examplesOf,
  handSteps,
} from '../../../engine/activities/word2vec/by-hand.ts';
import { neighbours, questionAt, ranking } from '../../../engine/activities/word2vec/questions.ts';
import { wordsOf } from '../../../engine/activities/word2vec/settings.ts';
import type { With } from '../../../engine/activities/word2vec/state.ts';
import { corpusOf, trainedOf } from '../../../engine/activities/word2vec/trained.ts';
import type {
  Word2vecMove,
  Word2vecSettings,
  Word2vecState,
} from '../../../engine/activities/word2vec.ts';
import { list, say } from '../../../texts/say.ts';
import {
  arrowSteps,
  asks,
  keyFound,
  neverMet,
  optionsOf,
  rankedWords,
  stepsMade,
  toldOfAllPairs,
  toldOfMachine,
  toldOfPairs,
  toldOfStep,
  verdict,
  whichCompany,
  withMeaning,
} from '../../activities/word2vec/sentences.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question, same, type Typed } from '../question.ts';
import { typedOrEnter } from '../typed-or-enter.ts';

/** So many neighbours are named. */
const named = 3;

export const plainWord2vec: PlainActivity<Word2vecSettings, Word2vecState, Word2vecMove> = {
  kind: 'word2vec',

  tell(settings, state, before): readonly string[] {
    switch (state.phase) {
      case 'company': {
        const all = toldOfAllPairs(settings, state);
        const words = settings.byHand.sentence.map((word) => withMeaning(settings, word)).join(' ');
        return [
          ...(before?.phase === 'company'
            ? []
            : [whichCompany(settings), say('word2vec.sentenceIs', { words })]),
          toldOfPairs(settings, state),
          ...(all === undefined ? [] : [all]),
        ];
      }
      case 'pull': {
        const { word } = settings.byHand;
        const made = stepsMade(settings, state);
        const known = before?.phase === 'pull' ? before.done : 0;
        return [
          ...(before?.phase === 'pull'
            ? []
            : [say('word2vec.byHand', { word, n: settings.plan.dimensions })]),
          ...made.slice(known).map((step) => say('word2vec.stepMade', step)),
          ...(toldOfStep(settings, state) ?? toldOfMachine(settings, state)),
        ];
      }
      case 'ask': {
        const question = questionAt(settings, state.question);
        if (question.type !== 'nearest') return [];
        const { sentences } = corpusOf(settings, state);
        return [
          say('word2vec.someSentences', { n: sentences.length }),
          ...examplesOf(settings, state).map((sentence) => sentence.join(' ')),
        ];
      }
      case 'seen':
        return before?.phase === 'seen' && before.question === state.question
          ? [nearestTo(settings, state)]
          : toldOfAnswer(settings, state);
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<Word2vecMove> {
    switch (state.phase) {
      case 'company':
        return state.found.length === companyPlaces(settings).length
          ? goOn({ type: 'go-on' })
          : askForPlace(settings);
      case 'pull':
        return toldOfStep(settings, state) === undefined
          ? goOn({ type: 'go-on' })
          : choose<Word2vecMove>(
              say('word2vec.whichWay', {
                other: handSteps(settings, state.seed)[state.done]?.other ?? '',
              }),
              [
                [say('word2vec.closerKey'), { type: 'pull', closer: true }],
                [say('word2vec.apartKey'), { type: 'pull', closer: false }],
              ],
            );
      case 'ask': {
        const question = questionAt(settings, state.question);
        const labels = optionsOf(settings, question);
        return {
          type: 'choice',
          text: asks(question),
          choices: labels.map((label, option) => ({ label, moves: [{ type: 'answer', option }] })),
          typed: typedOption(question.options),
        };
      }
      case 'seen':
        return questionAt(settings, state.question).type === 'nearest'
          ? askForWord(settings)
          : goOn({ type: 'go-on' });
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function toldOfAnswer(settings: Word2vecSettings, state: With<'seen'>): readonly string[] {
  const question = questionAt(settings, state.question);
  const found = rankedWords(
    settings,
    ranking(trainedOf(settings, state), question).slice(0, named),
  );
  switch (question.type) {
    case 'nearest':
      return [
        verdict(settings, state),
        ...[neverMet(settings, state) ?? []].flat(),
        nearestTo(settings, state),
      ];
    case 'arrow':
      return [
        verdict(settings, state),
        arrowSteps(question),
        say('word2vec.nearestToEnd', { words: found }),
      ];
    case 'key':
      return [verdict(settings, state), found, keyFound(settings, state, question)];
  }
}

function nearestTo(settings: Word2vecSettings, state: With<'seen'>): string {
  const near = neighbours(trainedOf(settings, state), state.looked).slice(0, named);
  return say('word2vec.nearestAre', {
    word: withMeaning(settings, state.looked),
    words: rankedWords(settings, near),
  });
}

/** A word of the sentence where it stands only once, or its place. */
function askForPlace({ byHand: { sentence } }: Word2vecSettings): Question<Word2vecMove> {
  return {
    type: 'typed',
    text: say('word2vec.whichPick'),
    read(line) {
      const typed = line.trim().toLowerCase();
      const place = /^\d$/.test(typed) ? Number(typed) - 1 : sentence.indexOf(typed);
      return sentence[place] === undefined
        ? { type: 'unclear', reason: say('word2vec.typePlace', { n: sentence.length }) }
        : { type: 'moves', moves: [{ type: 'pick', place }] };
    },
    lineFor([move, ...more]) {
      return move?.type === 'pick' && more.length === 0 ? String(move.place + 1) : undefined;
    },
  };
}

/** An option by its word alone: 'chien' is 'chien (dog)', and 'chat' is 'chat → cat'. */
function typedOption(options: readonly string[]): Typed<Word2vecMove> {
  return {
    read(line) {
      const option = options.indexOf(line.trim().toLowerCase());
      return option < 0
        ? { type: 'unclear', reason: say('word2vec.typeWord', { words: list(options) }) }
        : { type: 'moves', moves: [{ type: 'answer', option }] };
    },
    lineFor: () => undefined,
  };
}

function askForWord(settings: Word2vecSettings): Question<Word2vecMove> {
  const words = wordsOf(settings);
  return typedOrEnter<Word2vecMove>(
    say('word2vec.lookAt'),
    { label: say('everywhere.goOn'), move: { type: 'go-on' } },
    {
      read(line) {
        const word = line.trim().toLowerCase();
        return words.includes(word)
          ? { type: 'moves', moves: [{ type: 'look', word }] }
          : { type: 'unclear', reason: say('word2vec.typeWord', { words: list(words) }) };
      },
      lineFor: ([move, ...more]) =>
        more.length === 0 ? words.find((word) => same(move, { type: 'look', word })) : undefined,
    },
  );
}
