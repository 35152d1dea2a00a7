// Sixteen bins in sentences: those with balls one by one, and the empty ones in a row.
import { sayPair } from '../../../../engine/activities/context-two/say.ts';
import { tinyLanguage } from '../../../../engine/language.ts';
import { allContexts, bin, type Table } from '../../../../engine/ngram.ts';
import { list, say } from '../../../../texts/say.ts';
import { binSentence } from '../../sentences.ts';

/** 'The purple blue bin: 1 green and 1 white.' …, 'Empty: blue blue and pink green.' */
export function tellBins(table: Table): readonly string[] {
  const all = allContexts(tinyLanguage, 2);
  const empty = all.filter((context) => bin(table, context).size === 0);
  if (empty.length === all.length) return [say('contextTwo.allEmpty')];
  return [
    ...all
      .filter((context) => !empty.includes(context))
      .map((context) => binSentence(table, context)),
    ...(empty.length === 0
      ? []
      : [say('contextTwo.emptyBins', { names: list(empty.map(sayPair)) })]),
  ];
}
