// The arrow is turned by typing: 'left 2', 'longer', or several of these in a row.
import { directions, type Knob } from '../../../../engine/activities/similarity/arrows.ts';
import type { SimilarityMove } from '../../../../engine/activities/similarity/state.ts';
import { say } from '../../../../texts/say.ts';
import type { Answer, Question } from '../../question.ts';
import { typedOrEnter } from '../../typed-or-enter.ts';

interface Way {
  readonly word: string;
  readonly knob: Knob;
  readonly by: 1 | -1;
}

function ways(): readonly Way[] {
  return [
    { word: say('similarity.left'), knob: 'direction', by: 1 },
    { word: say('similarity.toTheRight'), knob: 'direction', by: -1 },
    { word: say('similarity.longer'), knob: 'length', by: 1 },
    { word: say('similarity.shorter'), knob: 'length', by: -1 },
  ];
}

/** An empty line says that the arrow is there. */
export function askForTurns(there: boolean): Question<SimilarityMove> {
  const how = say('similarity.typeTurns');
  const label = say(there ? 'everywhere.goOn' : 'similarity.thereKey');
  return typedOrEnter<SimilarityMove>(
    '',
    { label, move: { type: 'there' } },
    {
      read(line): Answer<SimilarityMove> {
        const moves = movesIn(line);
        return moves === undefined ? { type: 'unclear', reason: how } : { type: 'moves', moves };
      },
      lineFor(moves) {
        const [first] = moves;
        if (first?.type !== 'turn') return undefined;
        const alike = moves.every(
          (move) => move.type === 'turn' && move.knob === first.knob && move.by === first.by,
        );
        const way = ways().find(({ knob, by }) => knob === first.knob && by === first.by);
        return alike && way ? `${way.word} ${moves.length}` : undefined;
      },
    },
  );
}

/** movesIn('left 2 longer') → two turns and one step in length; undefined for anything else */
function movesIn(line: string): readonly SimilarityMove[] | undefined {
  let rest = line.trim().toLowerCase();
  const moves: SimilarityMove[] = [];
  while (rest !== '') {
    const way = ways().find(({ word }) => rest.startsWith(word.toLowerCase()));
    if (way === undefined) return undefined;
    const [whole = '', digits = '1'] =
      /^(?:\s+(\d{1,2})(?!\d))?(?:[\s,;]+|$)/.exec(rest.slice(way.word.length)) ?? [];
    const times = Number(digits);
    const after = rest.slice(way.word.length + whole.length);
    const ended = whole !== '' || after === '';
    if (!ended || times < 1 || times > directions.length) return undefined;
    const { knob, by } = way;
    moves.push(
      ...Array.from({ length: times }, (): SimilarityMove => ({ type: 'turn', knob, by })),
    );
    rest = after;
  }
  return moves.length === 0 ? undefined : moves;
}
