// Questions about a table, line by line.
import {
  asked,
  isGuided,
  type QuestionsMove,
  type QuestionsSettings,
  type QuestionsState,
} from '../../../engine/activities/questions.ts';
import { tableFrom } from '../../../engine/activities/settings.ts';
import { say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { spoken } from '../cards.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, chooseWord, goOn } from '../question.ts';
import { percentSentences } from '../sentences.ts';

export const plainQuestions: PlainActivity<QuestionsSettings, QuestionsState, QuestionsMove> = {
  kind: 'questions',

  tell(settings, state, before) {
    const table =
      before === undefined
        ? [say('questions.table'), ...percentSentences(tableFrom(settings.table))]
        : [];
    switch (state.phase) {
      case 'asking': {
        const { asks, places } = asked(settings, state.question);
        const [row = ''] = places.rows;
        const [column = ''] = places.columns;
        const guide = isGuided(settings, state.question)
          ? [say('questions.lookAt', { row: nameOf(row), column: nameOf(column) })]
          : [];
        return [...table, spoken(asks), ...guide];
      }
      case 'answered':
        return [...table, say('questions.right', { why: asked(settings, state.question).why })];
      case 'done':
        return table;
    }
  },

  ask(settings, state) {
    if (state.phase !== 'asking') return goOn({ type: 'go-on' });
    const question = asked(settings, state.question);
    if (question.answers === 'word') {
      return chooseWord('', question.choices, (word) => ({ type: 'answer-word', word }));
    }
    return askForNumber({
      text: say(unitTexts[question.unit]),
      least: 0,
      most: largest,
      ...(question.unit === 'percent' ? { mostSaid: 100 } : {}),
      moveFor: (number) => ({ type: 'answer-number', number }),
    });
  },
};

/** A number beyond 100 can be typed as well: the game says what is wrong with it. */
const largest = 999;

const unitTexts = {
  percent: 'questions.typePercent',
  documents: 'questions.typeDocuments',
  numbers: 'questions.typeNumbers',
} as const;
