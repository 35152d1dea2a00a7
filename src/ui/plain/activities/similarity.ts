// Half-lit lights, line by line: arrows are told by their numbers, turns are typed.
import { likenessOf, vectorOf } from '../../../engine/activities/similarity/arrows.ts';
import {
  type ArrowSearch,
  keysOf,
  scoreOf,
  type WordSearch,
} from '../../../engine/activities/similarity/search.ts';
import {
  asksForKey,
  keyName,
  searchAt,
  verdictOf,
} from '../../../engine/activities/similarity/searching.ts';
import type { SimilaritySettings } from '../../../engine/activities/similarity/settings.ts';
import type {
  SimilarityMove,
  SimilarityState,
  Turning,
} from '../../../engine/activities/similarity/state.ts';
import {
  asksToTurn,
  isThere,
  nowOf,
  seenThere,
} from '../../../engine/activities/similarity/turning.ts';
import type { Vector } from '../../../engine/matrix.ts';
import { lengthOf } from '../../../engine/similarity.ts';
import { capital, exactly, list, say } from '../../../texts/say.ts';
import { two } from '../../activities/similarity/numbers.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { choose, goOn, type Question, same } from '../question.ts';
import { askForTurns } from './similarity/turns.ts';

export const plainSimilarity: PlainActivity<SimilaritySettings, SimilarityState, SimilarityMove> = {
  kind: 'similarity',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'turn':
        return toldOfTurning(settings, state, before);
      case 'search': {
        const search = searchAt(settings, state.search);
        return [asksForKey(search), ...toldOfKeys(search)];
      }
      case 'found': {
        const search = searchAt(settings, state.search);
        return [verdictOf(settings, state), ...toldOfScores(search)];
      }
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<SimilarityMove> {
    switch (state.phase) {
      case 'turn':
        return askForTurns(isThere(settings, state));
      case 'search': {
        const search = searchAt(settings, state.search);
        return choose<SimilarityMove>(
          '',
          keysOf(search).map((_, option) => [
            search.among === 'words'
              ? (search.words[option] ?? '')
              : capital(keyName(search, option)),
            { type: 'choose', option },
          ]),
        );
      }
      case 'found':
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** The task and the key where they are new; your arrow and both measures where it has moved. */
function toldOfTurning(
  settings: SimilaritySettings,
  state: Turning,
  before: SimilarityState | undefined,
): readonly string[] {
  const last = before?.phase === 'turn' ? before : undefined;
  return [
    ...(last?.target === state.target ? [] : [asksToTurn(settings, state)]),
    ...(last
      ? []
      : [say('similarity.typeTurns'), arrowText(say('similarity.theKey'), settings.key)]),
    ...(last && same(last.arrow, state.arrow) ? [] : measuresOf(settings, state)),
    ...(isThere(settings, state) ? [seenThere(settings, state)] : []),
  ];
}

function measuresOf(settings: SimilaritySettings, state: Turning): readonly string[] {
  const { dot, cosine, lengths } = nowOf(settings, state);
  const yours = vectorOf(state.arrow);
  return [
    arrowText(say('similarity.yours'), yours),
    say('similarity.dotIs', { sum: productsOf(yours, settings.key), dot: two(dot) }),
    say('similarity.cosineIs', {
      dot: two(dot),
      a: exactly(lengths[0]),
      b: exactly(lengths[1]),
      cosine: two(cosine),
    }),
  ];
}

/** Place by place: '0.8 × 0.6 + (-0.6) × 0.8' */
function productsOf(a: Vector, b: Vector): string {
  const text = (value: number) => (value < 0 ? `(${exactly(value)})` : exactly(value));
  return a.map((value, at) => `${text(value)} × ${text(b[at] ?? 0)}`).join(' + ');
}

function arrowText(name: string, vector: Vector): string {
  return say('similarity.arrowIs', { name: capital(name), ...parts(vector) });
}

function parts(vector: Vector) {
  const [right = 0, up = 0] = vector;
  return { right: exactly(right), up: exactly(up), length: exactly(lengthOf(vector)) };
}

function toldOfKeys(search: ArrowSearch | WordSearch): readonly string[] {
  if (search.among === 'words') {
    const lights = search.words.map((word, at) =>
      say('similarity.lightIs', { word, light: exactly(search.lights[at] ?? 0) }),
    );
    return [
      say('similarity.lightsAre', { word: search.word, lights: list(lights) }),
      say('similarity.keysHaveOne'),
    ];
  }
  return [
    arrowText(say('similarity.query'), search.query),
    ...search.keys.map((key, at) => say('similarity.keyIs', { n: at + 1, ...parts(key) })),
  ];
}

function toldOfScores(search: ArrowSearch | WordSearch): readonly string[] {
  if (search.among === 'words') {
    return keysOf(search).map((key, at) =>
      say('similarity.wordDotIs', { word: search.words[at] ?? '', dot: two(scoreOf(search, key)) }),
    );
  }
  return search.keys.map((key, at) => {
    const { dot, lengths, cosine } = likenessOf(search.query, key);
    const n = at + 1;
    if (search.by === 'dot')
      return say('similarity.keyDotIs', { n, sum: productsOf(search.query, key), dot: two(dot) });
    const [a, b] = [exactly(lengths[0]), exactly(lengths[1])];
    return say('similarity.keyCosineIs', { n, dot: two(dot), a, b, cosine: two(cosine) });
  });
}
