import { handCandidates } from '../../engine/activities/bpe/by-hand.ts';
import { priceOptions, strangeOptions } from '../../engine/activities/bpe/languages.ts';
import { allPicked, ownCandidates } from '../../engine/activities/bpe/own.ts';
import type { BpeSettings } from '../../engine/activities/bpe/settings.ts';
import type { BpeMove, BpeState } from '../../engine/activities/bpe/state.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { ComparedScreen } from './bpe/ComparedScreen.tsx';
import { MergeScreen } from './bpe/MergeScreen.tsx';
import { OtherStoryScreen } from './bpe/OtherStoryScreen.tsx';
import { OwnScreen } from './bpe/OwnScreen.tsx';
import { PriceScreen } from './bpe/PriceScreen.tsx';
import { SplitScreen } from './bpe/SplitScreen.tsx';
import { StrangeScreen } from './bpe/StrangeScreen.tsx';
import { mergeOptions } from './bpe/verdicts.ts';

type Bindings = readonly ActivityBinding<BpeMove, number>[];

const growFrames = 12;

/** The cursor is an option: a pair, a merge or a guess. */
export const bpeView: ActivityView<BpeSettings, BpeState, BpeMove, number> = {
  kind: 'bpe',

  cursor: () => -1,

  bindings(settings, state, cursor): Bindings {
    switch (state.phase) {
      case 'merge':
        return state.merged === settings.byHand.merges
          ? onwards(say('everywhere.goOn'))
          : choices(handCandidates(settings, state.merged).length, cursor, say('bpe.glueKey'));
      case 'split':
        return choices(mergeOptions(settings).length, cursor, say('bpe.applyKey'));
      case 'own':
        return allPicked(settings, state.picks)
          ? onwards(say('bpe.compareKey'))
          : optionBindings(
              ownCandidates(settings, state.picks).length,
              cursor,
              (option): number => option,
              { label: say('bpe.pickKey'), move: { type: 'pick', option: cursor } },
            );
      case 'price':
        return choices(priceOptions(settings).length, cursor, say('bpe.guessKey'));
      case 'strange':
        return choices(strangeOptions().length, cursor, say('bpe.guessKey'));
      case 'cut':
      case 'compared':
      case 'other-story':
      case 'paid':
      case 'bytes':
        return onwards(say('everywhere.goOn'));
      case 'done':
        return [];
    }
  },

  status({ byHand, own }, state) {
    switch (state.phase) {
      case 'merge':
        return say('bpe.mergeOf', {
          n: Math.min(state.merged + 1, byHand.merges),
          all: byHand.merges,
        });
      case 'split':
      case 'cut':
        return say('bpe.aNewWord');
      case 'own':
        return say('bpe.pickOf', {
          n: Math.min(state.picks.length + 1, own.merges),
          all: own.merges,
        });
      case 'compared':
      case 'other-story':
        return say('bpe.theOtherStory');
      case 'price':
      case 'paid':
        return say('bpe.twoLanguages');
      case 'strange':
      case 'bytes':
      case 'done':
        return say('bpe.aStranger');
    }
  },

  frames: (before, after) =>
    before.phase !== after.phase && (after.phase === 'compared' || after.phase === 'paid')
      ? growFrames
      : 0,

  toBeRead: ({ phase }) => phase === 'compared' || phase === 'paid',

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'merge':
        return <MergeScreen {...props} state={state} />;
      case 'split':
      case 'cut':
        return <SplitScreen {...props} state={state} />;
      case 'own':
        return <OwnScreen {...props} state={state} />;
      case 'compared':
        return <ComparedScreen {...props} state={state} />;
      case 'other-story':
        return <OtherStoryScreen {...props} state={state} />;
      case 'price':
      case 'paid':
        return <PriceScreen {...props} state={state} />;
      case 'strange':
      case 'bytes':
        return <StrangeScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

function onwards(label: string): Bindings {
  return [key(goOnKeys, label, { type: 'go-on' })];
}

function choices(options: number, cursor: number, label: string): Bindings {
  return optionBindings(options, cursor, (option): number => option, {
    label,
    move: { type: 'choose', option: cursor },
  });
}
