// What there is to read while pairs are trained: by hand, at the learner's own speed, by itself.
import { isLastPair, pairAt } from '../../../../engine/activities/hand-training.ts';
import { ballsOf, ballsSoFar, lessonOf } from '../../../../engine/activities/train/model.ts';
import type { TrainState } from '../../../../engine/activities/train/state.ts';
import { tinyLanguage, type Word } from '../../../../engine/language.ts';
import type { TrainingStep } from '../../../../engine/ngram.ts';
import { say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { type Pairing, pairPicture } from '../../../activities/train/pair-picture.ts';
import { besides, instruction } from '../../../activities/train/say.ts';
import { ballsOf as ballsInWords, namesOf } from '../../sentences.ts';

type ByHand = Extract<Pairing, { at: unknown }>;
type Rest = Extract<Pairing, { phase: 'rest' }>;

export function toldOfPairs(state: Pairing, before: TrainState | undefined): readonly string[] {
  return state.phase === 'rest' ? toldOfRest(state, before) : toldOfPair(state, before);
}

/** 'How fast? Slowly for one, fast for all, or all at once.' */
export function speedQuestion(state: Rest): string {
  return besides(state, pairPicture(state, 1), false);
}

function toldOfPair(state: ByHand, before: TrainState | undefined): readonly string[] {
  const { at } = state;
  const pair = pairAt(lessonOf(state), at);
  const picture = pairPicture(state, 1);
  const sameDocument = before !== undefined && 'at' in before && before.at.document === at.document;
  const isNew = before === undefined || at.hand === 'nothing';
  return [
    ...(sameDocument ? [] : [documentLine(state, at.document)]),
    ...(before === undefined ? binsSoFar(state) : []),
    ...(pair && isNew && at.hand !== 'placed' ? [pairLine(pair)] : []),
    ...(pair && at.hand === 'placed' ? [putLine(pair)] : []),
    ...(at.hand === 'placed' && !picture.lastPair ? [] : [instruction(state, picture)]),
    ...(state.phase === 'own-speed' && at.hand === 'placed' ? comingPair(state) : []),
  ];
}

/** What was trained since: slowly ball by ball, else only how much. At the end, the bins. */
function toldOfRest(state: Rest, before: TrainState | undefined): readonly string[] {
  const { trained, documents, latest } = state;
  const slowly = before?.phase === 'rest' && latest?.speed === 'slow' ? latest : null;
  const told =
    slowly === null
      ? []
      : ballsOf(state, trained)
          .filter(({ document }) => document >= slowly.from)
          .map(putLine);
  return [
    ...(slowly === null ? [] : [documentLine(state, slowly.from)]),
    ...told,
    instruction(state, pairPicture(state, 1)),
    ...(before === undefined || trained === documents.length ? binsSoFar(state) : []),
  ];
}

function documentLine({ documents }: Pairing, at: number): string {
  return say('plain.documentNumber', { n: at + 1, words: namesOf(documents[at] ?? []) });
}

/** The pair after the one that was just trained, so that its bin and its ball can be said before. */
function comingPair(state: ByHand): readonly string[] {
  const lesson = lessonOf(state);
  const { at } = state;
  if (isLastPair(lesson, at)) return [];
  const next = pairAt(lesson, { ...at, position: at.position + 1 });
  if (next === undefined) return [];
  const { context, ball } = next;
  return [say('train.nextPairIs', { bin: namesOf(context), ball: nameOf(ball) })];
}

function pairLine({ context, ball }: TrainingStep): string {
  return say('train.pairIs', { bin: namesOf(context), ball: nameOf(ball) });
}

function putLine({ context, ball }: TrainingStep): string {
  return say('train.ballPut', { ball: nameOf(ball), bin: namesOf(context) });
}

/** What lies in the four bins by now, a sentence each. */
function binsSoFar(state: TrainState): readonly string[] {
  const steps = ballsSoFar(state);
  return tinyLanguage.words.map((word) => {
    const balls = new Map<Word, number>();
    for (const { context, ball } of steps) {
      if (context[0] === word) balls.set(ball, (balls.get(ball) ?? 0) + 1);
    }
    return say('plain.bin', { bin: nameOf(word), balls: ballsInWords(balls, tinyLanguage) });
  });
}
