// Cards and their pictures as lines: chips are their names, pictures are sentences.
import { tinyLanguage, vocabulary, type Word } from '../../engine/language.ts';
import type { Block, Card, Picture, Span } from '../../engine/level.ts';
import { capital, say } from '../../texts/say.ts';
import { nameOf } from '../../texts/word-names.ts';
import { formOf } from '../matrix-numbers.ts';
import { matrixLines } from './matrices.ts';
import { ballsOf, namesOf, rowSentence } from './sentences.ts';

/** What stands below a card's title, a line for each paragraph and picture. */
export function cardLines({ blocks }: Card): readonly string[] {
  return blocks.flatMap(blockLines);
}

/** Prose without emphasis: [{type: 'plain', text: 'A '}, {type: 'chip', word: 'white'}] → 'A white' */
export function spoken(spans: readonly Span[]): string {
  return spans.map((span) => (span.type === 'chip' ? nameOf(span.word) : span.text)).join('');
}

function blockLines(block: Block): readonly string[] {
  return block.type === 'prose' ? [capital(spoken(block.spans))] : pictureLines(block.picture);
}

function pictureLines(picture: Picture): readonly string[] {
  switch (picture.type) {
    case 'document':
      return [say('plain.document', { words: namesOf(picture.words) })];
    case 'bin': {
      const balls = ballsOf(countsOf(picture.balls), tinyLanguage);
      return [say('plain.bin', { bin: nameOf(picture.word), balls })];
    }
    case 'pair': {
      const bin = namesOf(picture.context);
      const ball = say('pictures.ballIntoBin', { ball: nameOf(picture.ball), bin });
      const words = namesOf([...picture.context, picture.ball]);
      return [capital(say('plain.pair', { words, ball }))];
    }
    case 'table':
      return [
        say(picture.unit === 'percent' ? 'plain.tableInPercent' : 'plain.tableInBalls'),
        ...picture.rows.map(({ context, cells }) =>
          rowSentence([context], cells, vocabulary(tinyLanguage)),
        ),
      ];
    case 'words':
      return [say('plain.wordsInRow', { words: picture.words.join(' ') })];
    case 'dictionary':
      return picture.entries.map(([from, to]) => say('plain.entry', { from, to }));
    case 'matrix': {
      const [name = '', ...lines] = matrixLines({ ...picture, form: formOf(picture.cells) });
      return picture.name === '' ? lines : [name, ...lines];
    }
  }
}

function countsOf(balls: readonly Word[]): ReadonlyMap<Word, number> {
  const counts = new Map<Word, number>();
  for (const ball of balls) counts.set(ball, (counts.get(ball) ?? 0) + 1);
  return counts;
}
