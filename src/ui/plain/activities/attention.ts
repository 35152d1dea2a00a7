// Attention, line by line: maps are told as aligned numbers, knobs and queries are typed.
import { axisChoices, unasked } from '../../../engine/activities/attention/axis.ts';
import {
  broken,
  predictChoices,
  predictVerdict,
  whyChoices,
} from '../../../engine/activities/attention/breaking.ts';
import {
  endingChoices,
  endingVerdict,
  endingWords,
  withEnding,
} from '../../../engine/activities/attention/ending.ts';
import { mendedSees, notMended } from '../../../engine/activities/attention/mending.ts';
import { mixNumbers } from '../../../engine/activities/attention/mixing.ts';
import {
  guessChoices,
  guessedWord,
  guessVerdict,
  pointedWord,
} from '../../../engine/activities/attention/pointing.ts';
import { wordsAbout } from '../../../engine/activities/attention/pronoun.ts';
import { foundSees } from '../../../engine/activities/attention/pronoun-says.ts';
import type { AttentionSettings } from '../../../engine/activities/attention/settings.ts';
import { sizeChoices, sizeRows, sizeVerdict } from '../../../engine/activities/attention/sizes.ts';
import type {
  AttentionMove,
  AttentionState,
  In,
  Knobs,
} from '../../../engine/activities/attention/state.ts';
import { asBuilt, percent } from '../../../engine/activities/attention/translator.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { decimal, list, say } from '../../../texts/say.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, choose, goOn, type Question } from '../question.ts';
import {
  keyLines,
  lightLines,
  lookLines,
  scoreLines,
  shareLines,
  sizeLines,
  sumLines,
} from './attention/maps.ts';
import { askForKnobs, askForQuery } from './attention/typed.ts';

export const plainAttention: PlainActivity<AttentionSettings, AttentionState, AttentionMove> = {
  kind: 'attention',

  tell(settings, state, before) {
    const { mix } = settings;
    switch (state.phase) {
      case 'point': {
        const found = settings.point.slice(0, state.row);
        const word = pointedWord(settings, state.row);
        return [
          say('attention.allAsk', { all: settings.sentence.length }),
          ...scoreLines(settings, found),
          ...lightLines(settings, word),
          say('attention.pointAsks', { word }),
        ];
      }
      case 'guess':
        return [
          say('attention.rowsAreIn'),
          ...scoreLines(settings),
          say('attention.guessAsks', { word: guessedWord(settings) }),
        ];
      case 'mix':
        return [guessVerdict(settings, state), ...shareLines(settings, asBuilt)];
      case 'predict': {
        const n = settings.dictionary.length;
        return [
          say('attention.mixRight', mixNumbers(settings)),
          ...(before?.phase === 'mix' ? [] : shareLines(settings, asBuilt)),
          say('attention.predictAsks', { n, root: decimal(Math.sqrt(n), 2) }),
        ];
      }
      case 'why':
        return [
          predictVerdict(settings, state),
          ...shareLines(settings, broken),
          say('attention.rounded'),
          say('attention.whyAsks', mix),
        ];
      case 'mend':
        return toldOfMending(settings, state, before);
      case 'mended':
        return [
          mendedSees(settings, state.knobs),
          ...(before === undefined ? shareLines(settings, state.knobs) : []),
        ];
      case 'size':
        return [say('attention.sizeAsks', { length: settings.lengths[0] ?? 0 })];
      case 'sizes':
        return [
          sizeVerdict(settings, state),
          ...sizeLines(settings),
          say('attention.sizesSee', { share: percent(sizeRows(settings)[0]?.dividedShare ?? 0) }),
        ];
      case 'axis':
        return [
          say('plain.wordsInRow', { words: settings.swapped.sentence.join(' ') }),
          ...sumLines(settings, 'queries'),
          say('attention.axisAsks'),
        ];
      case 'flip':
        return state.axis === 'queries'
          ? [
              ...(before?.phase === 'axis' ? [] : sumLines(settings, 'queries')),
              say('attention.flipAsks'),
              say('attention.softmaxNow', { way: say('attention.downColumns') }),
            ]
          : [
              say('attention.softmaxNow', { way: say('attention.alongRows') }),
              ...sumLines(settings, 'keys'),
              say('attention.flipped', { keys: list(unasked(settings)) }),
            ];
      case 'pronoun':
        return [
          ...(before?.phase === 'pronoun'
            ? []
            : [
                say('plain.wordsInRow', { words: settings.pronoun.words.join(' ') }),
                say('attention.pronounIntro'),
                ...keyLines(settings.pronoun),
                say('attention.pronounAsks', wordsAbout(settings.pronoun, state.query)),
              ]),
          ...lookLines(settings.pronoun, state.query),
        ];
      case 'found':
        return [
          foundSees(settings, state.query),
          ...(before === undefined
            ? [...keyLines(settings.pronoun), ...lookLines(settings.pronoun, state.query)]
            : []),
        ];
      case 'ending':
        return [
          say('plain.wordsInRow', { words: withEnding(settings).words.join(' ') }),
          say('attention.endingAsks', endingWords(settings, state.query)),
        ];
      case 'ended':
        return [
          endingVerdict(settings, state),
          ...keyLines(withEnding(settings)),
          ...lookLines(withEnding(settings), state.query),
          say('attention.endingLearned', endingWords(settings, state.query)),
        ];
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<AttentionMove> {
    switch (state.phase) {
      case 'point':
        return choose<AttentionMove>(
          '',
          keysOf(settings.dictionary).map((word, key) => [word, { type: 'point', key }]),
        );
      case 'guess':
        return oneOf(guessChoices());
      case 'mix':
        return askForNumber<AttentionMove>({
          text: say('attention.mixAsks', settings.mix),
          least: 0,
          most: 100,
          moveFor: (share) => ({ type: 'share', percent: share }),
        });
      case 'predict':
        return oneOf(predictChoices(settings));
      case 'why':
        return oneOf(whyChoices(settings));
      case 'mend':
        return askForKnobs(state);
      case 'size':
        return oneOf(sizeChoices(settings));
      case 'axis':
        return oneOf(axisChoices());
      case 'flip':
        return choose<AttentionMove>('', [
          [say('attention.flipKey'), { type: 'flip' }],
          [say('attention.handInKey'), { type: 'hand-in' }],
        ]);

      case 'pronoun':
        return askForQuery(settings, state);
      case 'ending':
        return oneOf(endingChoices(settings, state.query));
      case 'mended':
      case 'sizes':
      case 'found':
      case 'ended':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

function oneOf(options: readonly string[]): Question<AttentionMove> {
  return choose<AttentionMove>(
    '',
    options.map((label, option) => [label, { type: 'choose', option }]),
  );
}

/** What is asked once, and the map as the knobs make it. */
function toldOfMending(
  settings: AttentionSettings,
  { knobs }: In<'mend'>,
  before: AttentionState | undefined,
): readonly string[] {
  const asks =
    before?.phase === 'mend'
      ? []
      : [
          say('attention.whyRight', mixNumbers(settings, broken)),
          say('attention.mendAsks', { least: settings.mended }),
        ];
  const map = before?.phase === 'why' ? [] : shareLines(settings, knobs);
  const sees =
    before?.phase === 'mend'
      ? [notMended(settings, knobs) ?? say('attention.enoughNow', { least: settings.mended })]
      : [];
  return [...asks, ...map, standing(settings, knobs), ...sees];
}

function standing({ dictionary }: AttentionSettings, { brightness, divided }: Knobs): string {
  return divided
    ? say('attention.standDivided', {
        brightness,
        root: decimal(Math.sqrt(dictionary.length), 2),
      })
    : say('attention.standUndivided', { brightness });
}
