// What both models made of the same beginnings, and which of it they had read.
import type {
  ContextTwoState,
  NowAt,
  SideBySide,
} from '../../../../engine/activities/context-two/state.ts';
import { type Document, isFinished, tinyLanguage } from '../../../../engine/language.ts';
import { capital, say } from '../../../../texts/say.ts';
import { sayBothGoOn, sayCopied, sayCopies } from '../../../activities/context-two/text.ts';
import { sentence } from '../../../text.ts';
import { namesOf } from '../../sentences.ts';

export function tellCopies(
  { own }: ContextTwoState,
  now: NowAt<'copies'>,
  isNew: boolean,
): readonly string[] {
  return [
    ...(isNew ? [sayBothGoOn(own)] : []),
    ...now.rows.map(pair),
    ...sayCopied(now, 'so far').map((text) => sentence(capital(text))),
    sayCopies(now),
  ];
}

/** 'One word: green blue white. Two words: green blue pink white, a copy.' */
function pair({ documents, copies }: SideBySide): string {
  const [one, two] = documents;
  return say('contextTwo.drew', { one: drawn(one, copies[0]), two: drawn(two, copies[1]) });
}

function drawn(document: Document, copy: boolean): string {
  const words = namesOf(document);
  const ended = isFinished(tinyLanguage, document);
  if (ended) return copy ? say('contextTwo.isCopy', { words }) : words;
  return say(copy ? 'contextTwo.isCutCopy' : 'contextTwo.isCut', { words });
}
