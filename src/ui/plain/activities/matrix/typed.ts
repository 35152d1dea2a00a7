// A row and a place by their words: 'est is' puts the light of est there; 'chat table' swaps two rows.
import { columnsOf } from '../../../../engine/activities/matrix/repairing.ts';
import type { MatrixSettings } from '../../../../engine/activities/matrix/settings.ts';
import type { MatrixMove } from '../../../../engine/activities/matrix/state.ts';
import { keysOf } from '../../../../engine/dictionary.ts';
import { say } from '../../../../texts/say.ts';
import type { Question } from '../../question.ts';

/** Where a light belongs: the word of its row, then that of its column. */
export function askForLight(
  settings: MatrixSettings,
  matrix: 'K' | 'V',
  text: string,
): Question<MatrixMove> {
  const rows = keysOf(settings.dictionary);
  const columns = columnsOf(settings, matrix);
  const how = say('matrix.typeRowAndPlace', { row: rows[0] ?? '', place: columns.at(-1) ?? '' });
  return {
    type: 'typed',
    text: `${text}\n${how}`,
    read(line) {
      const [word, light, ...more] = wordsOf(line);
      const [row, place] = [rows.indexOf(word ?? ''), columns.indexOf(light ?? '')];
      return row >= 0 && place >= 0 && more.length === 0
        ? { type: 'moves', moves: [{ type: 'light', row, place }] }
        : { type: 'unclear', reason: how };
    },
    lineFor([move, ...more]) {
      if (move?.type !== 'light' || more.length > 0) return undefined;
      return `${rows[move.row]} ${columns[move.place]}`;
    },
  };
}

/** Two rows of V by their words, or of K with its name before them. */
export function askForRows(settings: MatrixSettings, text: string): Question<MatrixMove> {
  const rows = keysOf(settings.dictionary);
  const keys = say('matrix.keys');
  const values = say('matrix.values');
  const how = say('matrix.typeRows', {
    example: `${values} ${rows[0]} ${rows[1]}`,
    other: `${keys} ${rows[0]} ${rows[1]}`,
  });
  return {
    type: 'typed',
    text: `${text}\n${how}`,
    read(line) {
      const [name, ...words] = wordsOf(line);
      const matrix = (
        [
          ['K', keys],
          ['V', values],
        ] as const
      ).find(([, title]) => title.toLowerCase() === name)?.[0];
      const [a = -1, b = -1, ...more] = words.map((word) => rows.indexOf(word));
      if (matrix === undefined || a < 0 || b < 0 || more.length > 0) {
        return { type: 'unclear', reason: how };
      }
      const pair = [Math.min(a, b), Math.max(a, b)] as const;
      return { type: 'moves', moves: [{ type: 'swap', matrix, rows: pair }] };
    },
    lineFor([move, ...more]) {
      if (move?.type !== 'swap' || more.length > 0) return undefined;
      const title = move.matrix === 'K' ? keys : values;
      return [title, ...move.rows.map((row) => rows[row])].join(' ');
    },
  };
}

function wordsOf(line: string): readonly string[] {
  return line
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}
