// Building the table, line by line: one cell is asked after the other, and any other can be named.
import { placesOf, rowOf, totalOf } from '../../../engine/activities/tabulate/pile.ts';
import { emptyRow, found, howManyPercent } from '../../../engine/activities/tabulate/sentences.ts';
import { justFilled, openCells, openShares } from '../../../engine/activities/tabulate/state.ts';
import type {
  TabulateMove,
  TabulateSettings,
  TabulateState,
} from '../../../engine/activities/tabulate.ts';
import { tinyLanguage, vocabulary, type Word } from '../../../engine/language.ts';
import { capital, list, say } from '../../../texts/say.ts';
import { nameOf } from '../../../texts/word-names.ts';
import type { PlainActivity } from '../plain-activity.ts';
import { askForNumber, goOn, type Question } from '../question.ts';
import { namesOf, numberedDocuments, rowSentence } from '../sentences.ts';
import { askForCell, askForShare } from './tabulate/typed-cell.ts';

type Counting = Extract<TabulateState, { phase: 'counting' }>;
type Percent = Extract<TabulateState, { phase: 'percent' }>;

const words = vocabulary(tinyLanguage);

export const plainTabulate: PlainActivity<TabulateSettings, TabulateState, TabulateMove> = {
  kind: 'tabulate',

  tell(settings, state, before) {
    switch (state.phase) {
      case 'counting':
        return before?.phase === 'counting'
          ? counted(settings, state, before)
          : counting(settings, state);
      case 'total':
        return [
          say('tabulate.ofHowMany', { after: nameOf(settings.percent) }),
          percentRow(settings),
        ];
      case 'percent':
        return before?.phase === 'percent'
          ? shared(settings, state, before)
          : inPercent(settings, state);
      case 'done':
        return [];
    }
  },

  ask(settings, state): Question<TabulateMove> {
    switch (state.phase) {
      case 'counting': {
        const [cell] = openCells(state.counts);
        return cell && justFilled(settings, state) === undefined
          ? askForCell(cell)
          : goOn({ type: 'go-on' });
      }
      case 'total':
        return askForNumber({
          text: say('tabulate.ballsInRow', { after: nameOf(settings.percent) }),
          least: 0,
          most: 99,
          moveFor: (count) => ({ type: 'total', count }),
        });
      case 'percent': {
        const [word] = openShares(state.shares);
        if (word === undefined) return goOn({ type: 'go-on' });
        return askForShare(howManyPercent(settings.documents, settings.percent, word), word);
      }
      case 'done':
        return goOn({ type: 'go-on' });
    }
  },
};

/** The pile, the table as far as it is filled, and what the row that is asked about is made of. */
function counting({ documents }: TabulateSettings, state: Counting): readonly string[] {
  const [open] = openCells(state.counts);
  const pile = [say('tabulate.pileIs'), ...numberedDocuments(documents)];
  const table = [say('tabulate.tableIs'), ...tableSentences(state)];
  if (open === undefined) return [...pile, ...table, say('tabulate.everyPairCounted')];
  return [...pile, ...table, ...followers(documents, open.after), howTo(state)];
}

/** Where the pairs of the last number were found, and what a new row is made of. */
function counted(settings: TabulateSettings, state: Counting, before: Counting): readonly string[] {
  const { documents } = settings;
  const { last } = state;
  const [open] = openCells(state.counts);
  const [was] = openCells(before.counts);
  const filled = openCells(before.counts).length - openCells(state.counts).length;
  const news =
    last === null || filled === 0
      ? []
      : filled > 1
        ? [emptyRow(last.after)]
        : [found(documents, last.after, last.word)];
  if (open === undefined) {
    return [...news, say('tabulate.everyPairCounted'), ...tableSentences(state)];
  }
  if (justFilled(settings, state) !== undefined) return news;
  const sameRow = open.after === was?.after && justFilled(settings, before) === undefined;
  return [...news, ...(sameRow ? [] : followers(documents, open.after))];
}

/** What the arrows of the drawn pile show: every sticky that comes right after one of this colour. */
function followers(documents: TabulateSettings['documents'], after: Word): readonly string[] {
  const places = placesOf(documents, after);
  if (places.length === 0) return [say('tabulate.noFollowers', { after: nameOf(after) })];
  return documents.flatMap((document, index) => {
    const next = places
      .filter((place) => place.document === index)
      .map(({ position }) => document[position + 1] ?? '');
    if (next.length === 0) return [];
    const slots = { document: index + 1, after: nameOf(after), words: list(next.map(nameOf)) };
    return [say('tabulate.followers', slots)];
  });
}

function tableSentences({ counts }: Counting): readonly string[] {
  return tinyLanguage.words.map((context, row) => {
    const cells = counts[row] ?? [];
    const known = words.filter((_, column) => typeof cells[column] === 'number');
    const numbers = cells.filter((cell) => cell !== null);
    const after = nameOf(context);
    if (known.length === words.length) return rowSentence([context], numbers, words);
    if (known.length === 0) return say('tabulate.rowIsOpen', { after });
    return say('tabulate.rowGoesOn', {
      after,
      cells: known
        .map((word, at) => say('plain.ballsOfWord', { n: numbers[at] ?? 0, word: nameOf(word) }))
        .join(', '),
      open: list(words.filter((word) => !known.includes(word)).map(nameOf)),
    });
  });
}

/** How any cell can be filled, with one that is open as the example. */
function howTo({ counts }: Counting): string {
  const cell = openCells(counts).at(-1);
  return say('tabulate.typeCount', {
    row: nameOf(cell?.after ?? ''),
    column: nameOf(cell?.word ?? ''),
  });
}

/** The row that is turned into percent, in balls. */
function percentRow({ documents, percent }: TabulateSettings): string {
  return rowSentence([percent], rowOf(documents, percent), words);
}

function inPercent(settings: TabulateSettings, state: Percent): readonly string[] {
  const { documents, percent } = settings;
  const total = totalOf(documents, percent);
  const [open] = openShares(state.shares);
  return [
    say('tabulate.rowHas', { after: nameOf(percent), total }),
    percentRow(settings),
    ...words.flatMap((word, column) => shareOf(word, state.shares[column] ?? null)),
    open === undefined
      ? say('tabulate.readyToDraw', { after: nameOf(percent) })
      : say('tabulate.typeShare', { word: nameOf(openShares(state.shares).at(-1) ?? '') }),
  ];
}

/** The share that the last number was; once all are there, the whole row. */
function shared({ percent }: TabulateSettings, state: Percent, before: Percent): readonly string[] {
  const news = words.flatMap((word, column) => {
    const share = state.shares[column] ?? null;
    return share === before.shares[column] ? [] : shareOf(word, share);
  });
  if (openShares(state.shares).length > 0) return news;
  const all = words.map((word, column) =>
    say('tabulate.percentOfWord', { n: state.shares[column] ?? 0, word: nameOf(word) }),
  );
  return [
    ...news,
    say('tabulate.readyToDraw', { after: nameOf(percent) }),
    say('plain.rowOf', { context: namesOf([percent]), cells: list(all) }),
  ];
}

function shareOf(word: Word, percent: number | null): readonly string[] {
  return percent === null
    ? []
    : [say('tabulate.shareIs', { word: capital(nameOf(word)), percent })];
}
