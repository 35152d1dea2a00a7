// A text, its models and where their words come from, line by line.
import { copiedAt, copyRanges } from '../../../engine/activities/own-words/bets.ts';
import { sentenceOf, stepsOf, trainedOf } from '../../../engine/activities/own-words/drawn.ts';
import { scores, sentencesDrawn } from '../../../engine/activities/own-words/models.ts';
import {
  type OwnWordsSettings,
  ownPlace,
  textOf,
} from '../../../engine/activities/own-words/settings.ts';
import {
  lengths,
  longestContext,
  type OwnWordsMove,
  type OwnWordsState,
  type With,
} from '../../../engine/activities/own-words/state.ts';
import { excerptOf } from '../../../engine/activities/own-words/trace.ts';
import { joinWords } from '../../../engine/text.ts';
import { decimal, say } from '../../../texts/say.ts';
import { cutToFit, spaced } from '../../activities/own-words/pieces.ts';
import {
  aboutText,
  copyVerdict,
  curveVerdict,
  paid,
  stood,
  whichPlace,
} from '../../activities/own-words/verdict.ts';
import { askForChips } from '../chips.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question } from '../question.ts';

/** A piece of a text, in characters: more would be long to listen to. */
const longestPiece = 160;

export const plainOwnWords: PlainActivity<OwnWordsSettings, OwnWordsState, OwnWordsMove> = {
  kind: 'own-words',

  tell(settings, state): readonly string[] {
    switch (state.phase) {
      case 'choose':
        return settings.texts.length === 0
          ? [say('ownWords.noTexts')]
          : settings.texts.map(({ title, about, source }) =>
              say('ownWords.textAbout', { title, about, source }),
            );
      case 'bet-length':
        return aboutText(settings, state);
      case 'train': {
        const { bins = 0, noChoice = 0 } = trainedOf(settings, state).fills[state.length] ?? {};
        return [
          say('ownWords.trained', { n: state.length }),
          joinWords(sentenceOf(settings, state, state).words),
          say('ownWords.filled', { bins, n: Math.round(100 * noChoice) }),
        ];
      }
      case 'curve': {
        const { training, heldOut } = scores.result(textOf(settings, state));
        const bitsOf = (line: typeof training) => decimal(line[state.shown]?.bitsPerWord ?? 0, 2);
        return [
          say('ownWords.twoScores', {
            n: state.shown,
            training: bitsOf(training),
            kept: bitsOf(heldOut),
          }),
          ...curveVerdict(settings, state, state.shown),
        ];
      }
      case 'trace':
        return lookedUp(settings, state);
      case 'copies':
        return [
          say('ownWords.copiesOf', { n: sentencesDrawn }),
          ...lengths.map((n) =>
            say('ownWords.copiesAt', { n, copied: copiedAt(settings, state, n) }),
          ),
          say('ownWords.whyCopies'),
          ...paid(settings, state, 'copies'),
        ];
      case 'bet-copies':
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<OwnWordsMove> {
    switch (state.phase) {
      case 'choose':
        return choose(
          say('ownWords.whichText'),
          settings.texts.map(({ title }, text) => [title, { type: 'choose', text }]),
          ownPlace(settings),
        );
      case 'bet-length':
        return askForChips<OwnWordsMove>({
          text: say('ownWords.whichLength'),
          options: lengths.map((n) => say('ownWords.length', { n })),
          ...chipsOf(state),
        });
      case 'bet-copies':
        return askForChips<OwnWordsMove>({
          text: say('ownWords.howManyCopies'),
          options: copyRanges.map((range) => say('ownWords.range', { ...range })),
          ...chipsOf(state),
          again: true,
        });
      case 'train':
        return choose<OwnWordsMove>('', [
          [
            state.length < longestContext
              ? say('ownWords.trainAt', { n: state.length + 1 })
              : say('ownWords.toTheTest'),
            { type: 'go-on' },
          ],
          [say('ownWords.another'), { type: 'draw', length: state.length }],
        ]);
      case 'trace':
        return state.words < stepsOf(settings, state, state).length
          ? choose<OwnWordsMove>('', [
              [say('ownWords.lookUp'), { type: 'look-up', all: false }],
              [say('ownWords.lookUpAll'), { type: 'look-up', all: true }],
            ])
          : choose<OwnWordsMove>('', [
              [say('everywhere.goOn'), { type: 'go-on' }],
              ...lengths.map(
                (n) => [say('ownWords.newSentenceAt', { n }), { type: 'draw', length: n }] as const,
              ),
            ]);
      case 'curve':
        return goOn(
          { type: 'go-on' },
          say(state.shown < longestContext ? 'ownWords.seeNext' : 'everywhere.goOn'),
        );
      case 'copies':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function chipsOf({ chips }: With<'bet-length' | 'bet-copies'>) {
  return {
    chips,
    chip: (option: number, by: 1 | -1): OwnWordsMove => ({ type: 'chip', option, by }),
    reveal: { type: 'reveal' } as const,
  };
}

/** The sentence, or the newest of its words that were looked up; at the end the verdict. */
function lookedUp(settings: OwnWordsSettings, state: With<'trace'>): readonly string[] {
  const steps = stepsOf(settings, state, state);
  const at = Math.min(state.words, steps.length);
  const step = steps[at - 1];
  if (step === undefined) {
    return [
      say('ownWords.drawnWith', { n: state.length }),
      joinWords(sentenceOf(settings, state, state).words),
      say('ownWords.nothingDrawn'),
    ];
  }
  const excerpt = excerptOf(trainedOf(settings, state).shelf, step);
  const { before, after } = cutToFit(excerpt, longestPiece, '...');
  const [left, right] = spaced(before, after);
  return [
    stood(step),
    whichPlace(step, excerpt),
    `${left}[${joinWords(step.context)}] (${step.word})${right}`,
    ...(at === steps.length ? [copyVerdict(settings, state)] : []),
  ];
}
