import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  askedVector,
  neighbours,
  type Question,
  questionAt,
  ranking,
} from '../../../engine/activities/word2vec/questions.ts';
import { corpusOf, pointsOf, trainedOf } from '../../../engine/activities/word2vec/trained.ts';
import type { Word2vecSettings, Word2vecState } from '../../../engine/activities/word2vec.ts';
import { placedAmong, shareSeen } from '../../../engine/projection.ts';
import type { Mapped } from '../../../engine/word2vec-training.ts';
import { say } from '../../../texts/say.ts';
import type { UnfinishedProps } from '../../activity-view.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { WordMap } from '../../components/WordMap.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, useLook } from '../../theme.ts';
import type { Word2vecProps } from './props.ts';
import {
  asks,
  isAsked,
  neverMet,
  optionsOf,
  percent,
  rankedWords,
  verdict,
  withMeaning,
} from './sentences.ts';

/** So many neighbours are named. */
const named = 3;

/** The map while it is learned: the words of the first question stand out. */
export function MapInTraining({
  settings,
  state,
  soFar,
  size,
}: UnfinishedProps<Word2vecSettings, Word2vecState, Mapped>): ReactNode {
  const question = isAsked(state) ? questionAt(settings, state.question) : undefined;
  const said = question?.options[state.answers.at(-1) ?? -1];
  return (
    <WordMap
      words={corpusOf(settings, state).vocabulary.words}
      points={pointsOf(soFar)}
      size={size}
      chosen={question?.type === 'nearest' ? question.word : undefined}
      near={question?.type === 'nearest' && said !== undefined ? [said] : []}
    />
  );
}

/** The map at its end: any word can be chosen, and has its neighbours named. */
export function MapScreen({ settings, state, cursor, size }: Word2vecProps<'seen'>): ReactNode {
  const trained = trainedOf(settings, state);
  const near = neighbours(trained, cursor.looked).slice(0, named);
  const share = shareSeen(trained.vectors.words, trained.axes);
  const surprise = neverMet(settings, state);
  const lines = [
    ...(surprise === undefined ? [] : [surprise]),
    say('word2vec.nearestAre', {
      word: withMeaning(settings, cursor.looked),
      words: rankedWords(settings, near),
    }),
    say('word2vec.mapShows', { share: percent(share), n: settings.plan.dimensions }),
  ];
  const first = verdict(settings, state);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{first}</Say>
      <WordMap
        words={trained.vocabulary.words}
        points={pointsOf(trained)}
        size={below(size, [first, ...lines])}
        chosen={cursor.looked}
        near={near.map(({ word }) => word)}
      />
      {lines.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
    </Box>
  );
}

/** The room that some lines leave. */
function below(size: { width: number; height: number }, lines: readonly string[]) {
  const taken = lines.reduce((sum, line) => sum + rowsOf(line, size.width), 0);
  return { width: size.width, height: Math.max(3, size.height - taken) };
}

type Arrow = Extract<Question, { type: 'arrow' }>;

/** The map, an arrow in words, and where it may end. */
export function ArrowScreen({
  settings,
  state,
  cursor,
  size,
  question,
}: Word2vecProps<'ask'> & { question: Arrow }): ReactNode {
  const trained = trainedOf(settings, state);
  const asked = asks(question);
  const options = optionsOf(settings, question);
  const room = below(size, [asked, ...options.map(() => '')]);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asked}</Say>
      <WordMap
        words={trained.vocabulary.words}
        points={pointsOf(trained)}
        size={room}
        near={[question.from, question.to, question.at]}
      />
      <Choice options={options} chosen={cursor.option} width={size.width} />
    </Box>
  );
}

/** The same map, with the place where the arrow ends. */
export function ArrowEndScreen({
  settings,
  state,
  size,
  question,
}: Word2vecProps<'seen'> & { question: Arrow }): ReactNode {
  const m = marks(useLook());
  const trained = trainedOf(settings, state);
  const best = ranking(trained, question).slice(0, named);
  const lines = [
    say('word2vec.arrowSum', question),
    say('word2vec.arrowEnds', { mark: m.times, words: rankedWords(settings, best) }),
  ];
  const first = verdict(settings, state);
  const { vectors, axes, vocabulary } = trained;
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{first}</Say>
      <WordMap
        words={vocabulary.words}
        points={pointsOf(trained)}
        size={below(size, [first, ...lines])}
        chosen={question.at}
        near={[question.from, question.to]}
        spot={placedAmong(vectors.words, axes, askedVector(trained, question))}
      />
      {lines.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
    </Box>
  );
}
