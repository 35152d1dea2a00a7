// The trained model, line by line: asking a ball where it comes from, and drawing documents.
import {
  hasDrawn,
  kindsOf,
  modelOf,
  stickiesBehind,
} from '../../../../engine/activities/train/model.ts';
import type { Drawn, TrainMove, TrainState } from '../../../../engine/activities/train/state.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../../engine/language.ts';
import { list, say } from '../../../../texts/say.ts';
import { nameOf } from '../../../../texts/word-names.ts';
import { asking, headings, verdict } from '../../../activities/train/say.ts';
import { type Answer, type Question, wordsIn } from '../../question.ts';
import { binSentences, namesOf } from '../../sentences.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

type Asking = Extract<TrainState, { phase: 'ask' }>;
type Drawing = Extract<TrainState, { phase: 'draw' }>;

/** The bins once; then which stickies are behind the balls that were asked. */
export function toldOfAsking(state: Asking, before: TrainState | undefined): readonly string[] {
  const bins =
    before?.phase === 'ask'
      ? []
      : [say(headings.ask[state.whose]), ...binSentences(modelOf(state))];
  if (state.asked === null) return bins;
  const stickies = stickiesBehind(state, state.asked);
  const documents = [...new Set(stickies.map(({ document }) => document + 1))];
  return [
    ...bins,
    asking(state.asked, stickies.length, false),
    say('train.behindIt', { n: documents.length, documents: list(documents.map(String)) }),
  ];
}

/** 'blue green' asks the green balls of the blue bin, 'blue' its first ones. */
export function askForBall(state: Asking): Question<TrainMove> {
  const kinds = kindsOf(state);
  const [first] = kinds;
  const how = say('train.typeBinAndBall', {
    bin: nameOf(first?.bin ?? ''),
    ball: nameOf(first?.ball ?? ''),
  });
  const goOn = { label: say('everywhere.goOn'), move: { type: 'go-on' } } as const;
  return typedOrEnter<TrainMove>(how, state.asked === null ? undefined : goOn, {
    read(line) {
      const [bin, ball, ...more] = wordsIn(line) ?? [];
      if (bin === undefined || more.length > 0) return { type: 'unclear', reason: how };
      const inBin = kinds.find((kind) => kind.bin === bin)?.ball ?? tinyLanguage.end;
      return { type: 'moves', moves: [{ type: 'ask', bin, ball: ball ?? inBin }] };
    },
    lineFor: ([move, ...more]) =>
      move?.type === 'ask' && more.length === 0 ? namesOf([move.bin, move.ball]) : undefined,
  });
}

/** The latest document and what is to be said of it; without a state before, all of them. */
export function toldOfDrawing(state: Drawing, before: TrainState | undefined): readonly string[] {
  const drawn = before?.phase === 'draw' ? state.drawn.slice(-1) : state.drawn;
  const known = before?.phase === 'draw' || before?.phase === 'ask';
  return [
    ...(known ? [] : binSentences(modelOf(state))),
    ...drawn.flatMap((each) => drawnLines(state, each)),
  ];
}

function drawnLines(state: Drawing, drawn: Drawn): readonly string[] {
  const words = namesOf(drawn.document);
  const whose =
    state.whose === 'own' ? 'train.yourModelDrewDocument' : 'train.theModelDrewDocument';
  return [...(drawn.ending === 'empty-bin' ? [] : [say(whose, { words })]), verdict(state, drawn)];
}

/** A document begins with one of the four colours; an empty line finishes once one was drawn. */
export function askForFirstWord(state: Drawing): Question<TrainMove> {
  const numbered = tinyLanguage.words.map((word) =>
    say('plain.numbered', { n: vocabulary(tinyLanguage).indexOf(word) + 1, choice: nameOf(word) }),
  );
  const text = [
    say(headings.draw[state.whose]),
    say('plain.sentence', { choices: list(numbered, 'or') }),
  ].join('\n');
  const finish = { label: say('train.finishKey'), move: { type: 'go-on' } } as const;
  return typedOrEnter<TrainMove>(text, hasDrawn(state.drawn) ? finish : undefined, {
    read(line): Answer<TrainMove> {
      const [prompt, ...more] = wordsIn(line) ?? [];
      return prompt === undefined || more.length > 0
        ? { type: 'unclear', reason: say('train.typeFirstWord') }
        : { type: 'moves', moves: [drawFrom(prompt)] };
    },
    lineFor: ([move, ...more]) =>
      move?.type === 'draw' && more.length === 0 ? nameOf(move.prompt) : undefined,
  });
}

function drawFrom(prompt: Word): TrainMove {
  return { type: 'draw', prompt };
}
