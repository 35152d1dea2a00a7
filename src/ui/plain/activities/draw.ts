// Drawing, line by line.
import {
  betOf,
  betOptions,
  type DrawMove,
  type DrawSettings,
  type DrawState,
  lengthGuesses,
} from '../../../engine/activities/draw.ts';
import { tableFrom } from '../../../engine/activities/settings.ts';
import { isFinished, tinyLanguage, vocabulary } from '../../../engine/language.ts';
import { list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import { compared } from '../../activities/draw/compared.ts';
import { instruction } from '../../activities/draw/instruction.ts';
import { paid, verdict } from '../../activities/draw/verdict.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, chooseWord, goOn, type Question } from '../question.ts';
import { binSentences, documentSoFar, namesOf } from '../sentences.ts';

export const plainDraw: PlainActivity<DrawSettings, DrawState, DrawMove> = {
  kind: 'draw',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'by-hand':
        return [
          ...(before === undefined ? binSentences(tableFrom(settings.table)) : []),
          ...(before?.phase === 'by-hand' && before.document === state.document
            ? []
            : [documentSoFar(state.document)]),
          instruction(state),
        ];
      case 'at-speed':
        return atSpeed(state, before);
      case 'bet':
        return [
          say('draw.twoPrompts', { draws: betOf(settings).draws }),
          ...betOf(settings).prompts.map((prompt) =>
            say('draw.promptIs', { prompt: namesOf(prompt) }),
          ),
        ];
      case 'revealed':
        return [
          say('draw.drawnAfter', { draws: betOf(settings).draws }),
          ...betOf(settings).prompts.map((prompt, side) =>
            say('draw.drawnAfterPrompt', {
              prompt: namesOf(prompt),
              counts: countsOf(state.drawnAfter[side] ?? []),
            }),
          ),
          verdict(settings),
          paid(settings, state.chips),
        ];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<DrawMove> {
    switch (state.phase) {
      case 'by-hand':
        return askByHand(settings, state);
      case 'at-speed':
        if (state.guess === null) {
          return choose(
            say('draw.guessFirst'),
            lengthGuesses.map(({ text }, option) => [say(text), { type: 'guess', option }]),
          );
        }
        return choose<DrawMove>('', [
          ...[1, 10, 100].map(
            (count) =>
              [say('draw.drawMany', { count }), { type: 'draw-documents', count }] as const,
          ),
          ...(state.latest === null ? [] : [[say('everywhere.goOn'), { type: 'go-on' }] as const]),
        ]);
      case 'bet':
        return askForChips<DrawMove>({
          text: '',
          options: betOptions.map((option) => say(option)),
          chips: state.chips,
          chip: (option, by) => ({ type: 'chip', option, by }),
          reveal: { type: 'reveal' },
        });
      case 'revealed':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function atSpeed(
  { guess, latest, lengths }: Extract<DrawState, { phase: 'at-speed' }>,
  before: DrawState | undefined,
): readonly string[] {
  const opening = before?.phase === 'at-speed' ? [] : [say('draw.byItself')];
  if (guess === null) return opening;
  if (latest === null) {
    const { text } = lengthGuesses[guess] ?? lengthGuesses[0];
    return [...opening, say('draw.youGuess', { guess: say(text) })];
  }
  const all = lengths.reduce((sum, n) => sum + n, 0);
  const { groups, verdict } = compared(guess, lengths);
  return [
    ...opening,
    say('draw.latest', { words: namesOf(latest) }),
    say('draw.byLength', { all }),
    ...groups,
    verdict,
  ];
}

function askByHand(
  settings: DrawSettings,
  state: Extract<DrawState, { phase: 'by-hand' }>,
): Question<DrawMove> {
  if (isFinished(tinyLanguage, state.document)) {
    const more = state.drawn.length + 1 < settings.prompts.length;
    return goOn({ type: 'next-document' }, say(more ? 'draw.nextDocument' : 'everywhere.goOn'));
  }
  switch (state.hand.holds) {
    case 'bin':
      return goOn({ type: 'draw' }, say('draw.drawBall'));
    case 'ball':
      return goOn({ type: 'stick' }, say('draw.stickUp'));
    case 'nothing':
      // What is told ends with the question.
      return chooseWord('', tinyLanguage.words, (bin) => ({
        type: 'open-bin',
        bin,
      }));
  }
}

function countsOf(counts: readonly number[]): string {
  return list(
    vocabulary(tinyLanguage).map((word, index) =>
      say('plain.ballsOfWord', { n: counts[index] ?? 0, word: nameOf(word) }),
    ),
  );
}
