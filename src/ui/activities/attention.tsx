import type { ReactNode } from 'react';
import { axisChoices } from '../../engine/activities/attention/axis.ts';
import { predictChoices, whyChoices } from '../../engine/activities/attention/breaking.ts';
import { endingChoices } from '../../engine/activities/attention/ending.ts';
import { guessChoices } from '../../engine/activities/attention/pointing.ts';
import type { AttentionSettings } from '../../engine/activities/attention/settings.ts';
import { sizeChoices } from '../../engine/activities/attention/sizes.ts';
import type { AttentionMove, AttentionState } from '../../engine/activities/attention/state.ts';
import { say } from '../../texts/say.ts';
import {
  type ActivityBinding,
  type ActivityProps,
  type ActivityView,
  goOnKeys,
  key,
  look,
} from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { type Draft, deleting, numberOf, spent, typing } from '../draft.ts';
import { AxisScreen } from './attention/AxisScreen.tsx';
import { type AttentionCursor, cursorFor } from './attention/cursor.ts';
import { EndingScreen } from './attention/EndingScreen.tsx';
import { MendScreen } from './attention/MendScreen.tsx';
import { MixScreen } from './attention/MixScreen.tsx';
import { PointScreen } from './attention/PointScreen.tsx';
import { PronounScreen } from './attention/PronounScreen.tsx';
import { SizeScreen } from './attention/SizeScreen.tsx';

type Binding = ActivityBinding<AttentionMove, AttentionCursor>;

export const attentionView: ActivityView<
  AttentionSettings,
  AttentionState,
  AttentionMove,
  AttentionCursor
> = {
  kind: 'attention',

  cursor: (_, state, before) => cursorFor(state, before),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft) }),

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'point':
        return pointKeys(settings.dictionary.length, cursor);
      case 'guess':
        return answerKeys(guessChoices().length, cursor);
      case 'mix':
        return shareKeys(cursor);
      case 'predict':
        return answerKeys(predictChoices(settings).length, cursor);
      case 'why':
        return answerKeys(whyChoices(settings).length, cursor);
      case 'mend':
        return mendKeys();
      case 'size':
        return answerKeys(sizeChoices(settings).length, cursor);
      case 'axis':
        return answerKeys(axisChoices().length, cursor);
      case 'flip':
        return flipKeys();
      case 'pronoun':
        return pronounKeys(settings.pronoun.features.length, cursor);
      case 'ending':
        return answerKeys(endingChoices(settings, state.query).length, cursor);
      case 'mended':
      case 'sizes':
      case 'found':
      case 'ended':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'point': {
        const all = settings.point.length;
        return all === 1
          ? say('attention.theScores')
          : say('attention.rowOf', { n: state.row + 1, all });
      }
      case 'guess':
        return say('attention.theScores');
      case 'mix':
        return say('attention.theShares');
      case 'predict':
      case 'why':
        return say('attention.dividing');
      case 'mend':
      case 'mended':
        return say('attention.mending');
      case 'size':
      case 'sizes':
        return say('attention.manyNumbers');
      case 'axis':
      case 'flip':
        return say('attention.theSums');
      case 'pronoun':
      case 'found':
        return say('attention.oneWord');
      case 'ending':
      case 'ended':
        return say('attention.anotherEnding');
      case 'done':
        return say('attention.done');
    }
  },

  Screen: AttentionScreen,
};

function AttentionScreen(
  props: ActivityProps<AttentionSettings, AttentionState, AttentionCursor>,
): ReactNode {
  const { state } = props;
  switch (state.phase) {
    case 'point':
    case 'guess':
      return <PointScreen {...props} state={state} />;
    case 'mix':
    case 'predict':
    case 'why':
      return <MixScreen {...props} state={state} />;
    case 'mend':
    case 'mended':
      return <MendScreen {...props} state={state} />;
    case 'size':
    case 'sizes':
      return <SizeScreen {...props} state={state} />;
    case 'axis':
    case 'flip':
      return <AxisScreen {...props} state={state} />;
    case 'pronoun':
    case 'found':
      return <PronounScreen {...props} state={state} />;
    case 'ending':
    case 'ended':
      return <EndingScreen {...props} state={state} />;
    case 'done':
      return null;
  }
}

function pointKeys(keys: number, cursor: AttentionCursor): readonly Binding[] {
  const to = (option: number): AttentionCursor => ({
    ...cursor,
    option: Math.max(0, Math.min(keys - 1, option)),
  });
  return [
    ...Array.from({ length: keys }, (_, at) =>
      look<AttentionMove, AttentionCursor>([`${at + 1}`], say('shell.choose'), to(at)),
    ),
    key(goOnKeys, say('attention.answerKey'), { type: 'point', key: cursor.option }),
    look(['left', 'a'], '', to(cursor.option - 1)),
    look(['right', 'l', 'd'], '', to(cursor.option + 1)),
  ];
}

function answerKeys(options: number, cursor: AttentionCursor): readonly Binding[] {
  return optionBindings<AttentionMove, AttentionCursor>(
    options,
    cursor.option,
    (option) => ({ ...cursor, option }),
    {
      label: say('attention.answerKey'),
      // The engine refuses a choice that is not made yet, and says so.
      move: { type: 'choose', option: cursor.option },
    },
  );
}

function shareKeys(cursor: AttentionCursor): readonly Binding[] {
  const withDraft = (draft: Draft): AttentionCursor => ({ ...cursor, draft });
  return [
    ...typing<AttentionMove, AttentionCursor>(
      cursor.draft,
      100,
      say('attention.typeKey'),
      withDraft,
    ),
    key(goOnKeys, say('attention.answerKey'), { type: 'share', percent: numberOf(cursor.draft) }),
    ...deleting<AttentionMove, AttentionCursor>(cursor.draft, withDraft),
  ];
}

function mendKeys(): readonly Binding[] {
  const brightness = say('attention.brightnessKey');
  const divide = say('attention.divideKey');
  return [
    key(goOnKeys, say('attention.mendedKey'), { type: 'hand-in' }),
    key(['left', 'a'], brightness, { type: 'brighten', by: -1 }),
    key(['right', 'l', 'd'], brightness, { type: 'brighten', by: 1 }),
    key(['up', 'k', 'w'], divide, { type: 'divide' }),
    key(['down', 'j', 's'], divide, { type: 'divide' }),
  ];
}

function flipKeys(): readonly Binding[] {
  const turn = say('attention.flipKey');
  return [
    key(['left', 'a', 'up', 'k', 'w'], turn, { type: 'flip' }),
    key(['right', 'l', 'd', 'down', 'j', 's'], turn, { type: 'flip' }),
    key(goOnKeys, say('attention.handInKey'), { type: 'hand-in' }),
  ];
}

function pronounKeys(features: number, cursor: AttentionCursor): readonly Binding[] {
  const { feature } = cursor;
  const to = (at: number): AttentionCursor => ({
    ...cursor,
    feature: Math.max(0, Math.min(features - 1, at)),
  });
  const choose = say('shell.choose');
  const turn = say('attention.turnKey');
  // Enter stands first: the bar is cut at its end.
  return [
    key(goOnKeys, say('attention.handInKey'), { type: 'hand-in' }),
    key(['up', 'k', 'w'], turn, { type: 'turn', feature, by: 1 }),
    key(['down', 'j', 's'], turn, { type: 'turn', feature, by: -1 }),
    look(['left', 'a'], choose, to(feature - 1)),
    look(['right', 'l', 'd'], choose, to(feature + 1)),
    ...Array.from({ length: features }, (_, at) =>
      look<AttentionMove, AttentionCursor>([`${at + 1}`], '', to(at)),
    ),
  ];
}
