import type { MatrixSettings } from '../../engine/activities/matrix/settings.ts';
import type { MatrixMove, MatrixState } from '../../engine/activities/matrix/state.ts';
import { say } from '../../texts/say.ts';
import type { ActivityView } from '../activity-view.ts';
import { emptyDraft, spent } from '../draft.ts';
import { bindingsOf } from './matrix/bindings.ts';
import { ProductScreen, SumScreen } from './matrix/CarryScreens.tsx';
import { MendScreen, PredictScreen, SwapScreen } from './matrix/MendScreens.tsx';
import type { MatrixCursor } from './matrix/props.ts';
import { EveryScreen, ShapeScreen, WrittenScreen } from './matrix/ShapeScreens.tsx';

export const matrixView: ActivityView<MatrixSettings, MatrixState, MatrixMove, MatrixCursor> = {
  kind: 'matrix',

  cursor: () => ({
    option: -1,
    isPointed: false,
    draft: emptyDraft,
    row: 0,
    column: 0,
    matrix: 'V',
    taken: null,
  }),

  refused: (cursor) => ({ ...cursor, draft: spent(cursor.draft), taken: null }),

  bindings: bindingsOf,

  status(_, state) {
    switch (state.phase) {
      case 'shape':
        return say('matrix.aShape');
      case 'light':
      case 'score':
        return say('matrix.scores');
      case 'sum':
        return say('matrix.sums');
      case 'carried':
        return say('matrix.result');
      case 'written':
        return say('matrix.inShort');
      case 'every':
        return say('matrix.everyWord');
      case 'predict':
        return say('matrix.aGuess');
      case 'repair':
        return say('matrix.repairing', { matrix: state.matrix });
      case 'swap':
      case 'swapped':
      case 'done':
        return say('matrix.swapping');
    }
  },

  Screen(props) {
    const { state } = props;
    switch (state.phase) {
      case 'shape':
        return <ShapeScreen {...props} state={state} />;
      case 'light':
      case 'score':
        return <ProductScreen {...props} state={state} />;
      case 'sum':
      case 'carried':
        return <SumScreen {...props} state={state} />;
      case 'written':
        return <WrittenScreen {...props} state={state} />;
      case 'every':
        return <EveryScreen {...props} state={state} />;
      case 'predict':
        return <PredictScreen {...props} state={state} />;
      case 'repair':
        return <MendScreen {...props} state={state} />;
      case 'swap':
      case 'swapped':
      case 'done':
        return <SwapScreen {...props} state={state} />;
    }
  },
};
