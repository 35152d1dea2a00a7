import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  askedVector,
  neighbours,
  type Question,
  questionAt,
  questionsOf,
  ranking,
} from '../../../engine/activities/word2vec/questions.ts';
import { corpusOf, pointsOf, trainedOf } from '../../../engine/activities/word2vec/trained.ts';
import type { Word2vecSettings, Word2vecState } from '../../../engine/activities/word2vec.ts';
import { placedAmong, shareSeen } from '../../../engine/projection.ts';
import type { Mapped, Trained } from '../../../engine/word2vec-training.ts';
import { say } from '../../../texts/say.ts';
import type { Size, UnfinishedProps } from '../../activity-view.ts';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { type Spot, star, WordMap } from '../../components/WordMap.tsx';
import { rowsOf } from '../../fitting.ts';
import { type Marks, marks, useLook } from '../../theme.ts';
import type { Word2vecProps } from './props.ts';
import {
  arrowSteps,
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
  const { vocabulary } = corpusOf(settings, state);
  return (
    <WordMap
      words={vocabulary.words}
      points={pointsOf(soFar)}
      size={size}
      chosen={question?.type === 'nearest' ? question.word : undefined}
      near={question?.type === 'nearest' && said !== undefined ? [said] : []}
      spots={spotsOf(settings, { ...soFar, vocabulary })}
    />
  );
}

/** The map at its end: any word can be chosen, and has its neighbours named. */
export function MapScreen({ settings, state, cursor, size }: Word2vecProps<'seen'>): ReactNode {
  const m = marks(useLook());
  const trained = trainedOf(settings, state);
  const { words } = trained.vocabulary;
  const nearTo = (word: string) => neighbours(trained, word).slice(0, named);
  const near = nearTo(cursor.looked);
  const share = shareSeen(trained.vectors.words, trained.axes);
  const linesOf = (word: string) => [
    say('word2vec.nearestMarked', {
      mark: m.pointer,
      word: withMeaning(settings, word),
      star,
      words: rankedWords(settings, nearTo(word)),
    }),
    say('word2vec.mapShows', { share: percent(share), n: settings.plan.dimensions }),
    // It is about the word that was asked for.
    ...(word === settings.nearest.word ? [neverMet(settings, state) ?? []].flat() : []),
  ];
  const lines = linesOf(cursor.looked);
  const first = verdict(settings, state);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{first}</Say>
      <WordMap
        words={words}
        points={pointsOf(trained)}
        size={below(size, ...words.map((word) => [first, ...linesOf(word)]))}
        chosen={cursor.looked}
        near={near.map(({ word }) => word)}
        spots={spotsOf(settings, trained)}
      />
      {lines.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
    </Box>
  );
}

/** The room that some lines leave, whichever of these they are: the map must not change its height. */
function below(size: Size, ...screens: readonly (readonly string[])[]): Size {
  const rows = screens.map((lines) => lines.reduce((sum, one) => sum + rowsOf(one, size.width), 0));
  const taken = Math.max(...rows);
  return { width: size.width, height: Math.max(3, size.height - taken) };
}

type Arrow = Extract<Question, { type: 'arrow' }>;

/** Where the arrows of all questions end; the end of this one is shown. */
function spotsOf(settings: Word2vecSettings, trained: Trained, shown = -1): readonly Spot[] {
  const { vectors, axes } = trained;
  return questionsOf(settings).flatMap((question, at) =>
    question.type === 'arrow'
      ? [
          {
            point: placedAmong(vectors.words, axes, askedVector(trained, question)),
            shown: at === shown,
          },
        ]
      : [],
  );
}

/** The map and what stands around it: while it is asked where an arrow ends, and when it is seen. */
function arrowParts(
  settings: Word2vecSettings,
  trained: Trained,
  question: Arrow,
  size: Size,
  m: Marks,
) {
  const best = rankedWords(settings, ranking(trained, question).slice(0, named));
  const asked = asks(question);
  const options = optionsOf(settings, question);
  const ends = [
    arrowSteps(question),
    say('word2vec.arrowEnds', { mark: m.times, words: best }),
  ] as const;
  const room = below(size, [asked, ...options.map(() => ' ')], [asked, ...ends]);
  const map = (spots: readonly Spot[]) => (
    <WordMap
      words={trained.vocabulary.words}
      points={pointsOf(trained)}
      size={room}
      chosen={question.at}
      near={[question.from, question.to]}
      spots={spots}
    />
  );
  return { asked, options, ends, map };
}

/** The map, an arrow in words, and where it may end. */
export function ArrowScreen({
  settings,
  state,
  cursor,
  size,
  question,
}: Word2vecProps<'ask'> & { question: Arrow }): ReactNode {
  const m = marks(useLook());
  const trained = trainedOf(settings, state);
  const { asked, options, map } = arrowParts(settings, trained, question, size, m);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asked}</Say>
      {map(spotsOf(settings, trained))}
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
  const { asked, ends, map } = arrowParts(settings, trained, question, size, m);
  return (
    <Box flexDirection="column" width={size.width}>
      <Box height={rowsOf(asked, size.width)} flexShrink={0}>
        <Say bold>{verdict(settings, state)}</Say>
      </Box>
      {map(spotsOf(settings, trained, state.question))}
      {ends.map((line) => (
        <Say key={line}>{line}</Say>
      ))}
    </Box>
  );
}
