// The keys that go from word to word over the map: each arrow to the next word in its direction.
import type { With } from '../../../engine/activities/word2vec/state.ts';
import { pointsOf, trainedOf } from '../../../engine/activities/word2vec/trained.ts';
import type { Word2vecMove, Word2vecSettings } from '../../../engine/activities/word2vec.ts';
import { say } from '../../../texts/say.ts';
import { type ActivityBinding, look } from '../../activity-view.ts';
import type { Word2vecCursor } from './props.ts';

export function lookBindings(
  settings: Word2vecSettings,
  state: With<'seen'>,
  cursor: Word2vecCursor,
): readonly ActivityBinding<Word2vecMove, Word2vecCursor>[] {
  const trained = trainedOf(settings, state);
  const { words } = trained.vocabulary;
  const points = pointsOf(trained);
  /** The next word along an axis, or the same one at its end. */
  const next = (axis: 0 | 1, way: 1 | -1): Word2vecCursor => {
    const order = words.toSorted(
      (a, b) =>
        way * ((points[words.indexOf(a)]?.[axis] ?? 0) - (points[words.indexOf(b)]?.[axis] ?? 0)),
    );
    return { ...cursor, looked: order[order.indexOf(cursor.looked) + 1] ?? cursor.looked };
  };
  return [
    look(['left', 'a'], say('word2vec.lookKey'), next(0, -1)),
    look(['right', 'd', 'l'], say('word2vec.lookKey'), next(0, 1)),
    look(['up', 'w', 'k'], say('word2vec.lookKey'), next(1, 1)),
    look(['down', 's', 'j'], say('word2vec.lookKey'), next(1, -1)),
  ];
}
