import { Box, Text } from 'ink';
import { Fragment, type ReactNode } from 'react';
import type { Asked, Places } from '../../engine/activities/questions/question.ts';
import {
  asked,
  isGuided,
  type QuestionsMove,
  type QuestionsSettings,
  type QuestionsState,
} from '../../engine/activities/questions.ts';
import { tableFrom } from '../../engine/activities/settings.ts';
import { tinyLanguage, vocabulary, type Word } from '../../engine/language.ts';
import { say, sayAround } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { CountTable, tableColumns, tableRows } from '../components/CountTable.tsx';
import { DraftBox } from '../components/DraftBox.tsx';
import { Prose } from '../components/Prose.tsx';
import { Right } from '../components/Right.tsx';
import { choiceBindings, WordChoices } from '../components/WordChoices.tsx';
import { type Draft, deleting, emptyDraft, numberOf, spent, typing } from '../draft.ts';
import { spell, useLook } from '../theme.ts';

/** What is chosen or typed for one question, before Enter hands it in. */
interface Cursor {
  readonly question: number;
  readonly choice: Word | null;
  readonly draft: Draft;
}

type View = ActivityView<QuestionsSettings, QuestionsState, QuestionsMove, Cursor>;
type Binding = ActivityBinding<QuestionsMove, Cursor>;

/** No answer is larger: percent end at 100. */
const largestAnswer = 100;

export const questionsView: View = {
  kind: 'questions',

  cursor(settings, state, before) {
    const question = questionOf(settings, state);
    if (before?.question === question) return before;
    return { question, choice: null, draft: emptyDraft };
  },

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    if (state.phase === 'done') return [];
    if (state.phase === 'answered')
      return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
    const question = asked(settings, state.question);
    return question.answers === 'number'
      ? numberBindings(cursor)
      : wordBindings(question.choices, cursor);
  },

  status: (settings, state) =>
    say('questions.questionOf', {
      n: questionOf(settings, state) + 1,
      all: settings.questions.length,
    }),

  Screen({ settings, state, cursor, size }) {
    const table = tableFrom(settings.table);
    const index = questionOf(settings, state);
    const question = asked(settings, index);
    const open = state.phase === 'asking';
    return (
      <Box flexDirection="column" width={size.width}>
        <CountTable
          rows={tableRows(table, 'percent')}
          columns={tableColumns(table)}
          unit="percent"
          width={size.width}
          spread={size.height >= 16 ? 1 : 0}
          {...(open ? guide(settings, index, question.places) : marked(question.places))}
        />
        <Box marginTop={1}>
          <Prose spans={question.asks} />
        </Box>
        <Box marginTop={1}>
          {open ? <Answer question={question} cursor={cursor} /> : <Right why={question.why} />}
        </Box>
      </Box>
    );
  },
};

function numberBindings(cursor: Cursor): readonly Binding[] {
  const withDraft = (draft: Draft): Cursor => ({ ...cursor, draft });
  return [
    ...typing<QuestionsMove, Cursor>(
      cursor.draft,
      largestAnswer,
      say('questions.typeNumber'),
      withDraft,
    ),
    key(goOnKeys, say('questions.answer'), {
      type: 'answer-number',
      number: numberOf(cursor.draft),
    }),
    ...deleting<QuestionsMove, Cursor>(cursor.draft, withDraft),
  ];
}

function wordBindings(choices: readonly Word[], cursor: Cursor): readonly Binding[] {
  return [
    ...choiceBindings<QuestionsMove, Cursor>(
      choices,
      cursor.choice,
      (choice) => ({ ...cursor, choice }),
      (word) => ({ type: 'answer-word', word }),
      say('questions.move'),
    ),
    key(goOnKeys, say('questions.answer'), { type: 'answer-word', word: cursor.choice ?? '' }),
  ];
}

function questionOf({ questions }: QuestionsSettings, state: QuestionsState): number {
  return state.phase === 'done' ? questions.length - 1 : state.question;
}

function guide(settings: QuestionsSettings, index: number, places: Places) {
  if (!isGuided(settings, index)) return {};
  const { markedRows, markedColumns } = marked(places);
  return { markedRows, markedColumns };
}

function marked({ rows, columns, cells }: Places) {
  const row = (word: Word) => tinyLanguage.words.indexOf(word);
  const column = (word: Word) => vocabulary(tinyLanguage).indexOf(word);
  return {
    markedRows: rows.map(row),
    markedColumns: columns.map(column),
    markedCells: cells.map(({ after, word }) => ({ row: row(after), column: column(word) })),
  };
}

function Answer({ question, cursor }: { question: Asked; cursor: Cursor }): ReactNode {
  const look = useLook();
  if (question.answers === 'number') {
    const box = <DraftBox draft={cursor.draft} />;
    return (
      <Text>
        {sayAround('questions.yourAnswer', { box, unit: say(`questions.${question.unit}`) }).map(
          (piece, index) => (
            <Fragment key={index}>
              {typeof piece === 'string' ? spell(piece, look) : piece}
            </Fragment>
          ),
        )}
      </Text>
    );
  }
  return <WordChoices words={question.choices} choice={cursor.choice} />;
}
