import { keysOf } from '../../engine/activities/similarity/search.ts';
import { searchAt } from '../../engine/activities/similarity/searching.ts';
import type { SimilaritySettings } from '../../engine/activities/similarity/settings.ts';
import type { SimilarityMove, SimilarityState } from '../../engine/activities/similarity/state.ts';
import { isThere } from '../../engine/activities/similarity/turning.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, type ActivityView, goOnKeys, key } from '../activity-view.ts';
import { optionBindings } from '../components/Choice.tsx';
import { SearchScreen } from './similarity/SearchScreen.tsx';
import { TurnScreen } from './similarity/TurnScreen.tsx';

/** The cursor is a key, counted from 0; -1 while none is chosen. */
export const similarityView: ActivityView<
  SimilaritySettings,
  SimilarityState,
  SimilarityMove,
  number
> = {
  kind: 'similarity',

  cursor: () => -1,

  bindings(settings, state, cursor) {
    switch (state.phase) {
      case 'turn':
        return turnKeys(isThere(settings, state));
      case 'search': {
        const { length } = keysOf(searchAt(settings, state.search));
        return optionBindings(length, cursor, (option): number => option, {
          label: say('similarity.saySoKey'),
          move: { type: 'choose', option: cursor },
        });
      }
      case 'found':
        return [key(goOnKeys, say('everywhere.goOn'), { type: 'go-on' })];
      case 'done':
        return [];
    }
  },

  status(settings, state) {
    switch (state.phase) {
      case 'turn':
        return say('similarity.targetOf', { n: state.target + 1, all: settings.targets.length });
      case 'search':
      case 'found':
        return say('similarity.searchOf', { n: state.search + 1, all: settings.searches.length });
      case 'done':
        return say('similarity.finished');
    }
  },

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'turn':
        return <TurnScreen {...props} state={state} />;
      case 'search':
      case 'found':
        return <SearchScreen {...props} state={state} />;
      case 'done':
        return null;
    }
  },
};

/** Left turns the arrow to the left, which is counter-clockwise. */
function turnKeys(there: boolean): readonly ActivityBinding<SimilarityMove, number>[] {
  const turn = say('similarity.turnKey');
  const length = say('similarity.lengthKey');
  // Enter stands first: the bar is cut at its end.
  return [
    key(goOnKeys, say(there ? 'everywhere.goOn' : 'similarity.thereKey'), { type: 'there' }),
    key(['left', 'a'], turn, { type: 'turn', knob: 'direction', by: 1 }),
    key(['right', 'l', 'd'], turn, { type: 'turn', knob: 'direction', by: -1 }),
    key(['up', 'k', 'w'], length, { type: 'turn', knob: 'length', by: 1 }),
    key(['down', 'j', 's'], length, { type: 'turn', knob: 'length', by: -1 }),
  ];
}
