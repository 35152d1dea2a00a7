import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/engine/language.ts';
import { DocumentList } from '../../../src/ui/components/DocumentList.tsx';
import { LookProvider } from '../../../src/ui/theme.ts';
import { doc } from '../../engine/activities/playing.ts';

const seven: readonly Document[] = ['pw', 'bw', 'gw', 'kw', 'pbw', 'bgw', 'gkw'].map(doc);

interface Options {
  readonly height: number;
  readonly pointed?: number;
  readonly lit?: readonly (readonly number[])[];
}

function rows(documents: readonly Document[], options: Options): readonly string[] {
  const drawn = renderToString(
    <LookProvider value={{ colour: false, ascii: true, motion: false }}>
      <DocumentList documents={documents} width={50} {...options} />
    </LookProvider>,
    { columns: 60 },
  );
  return stripVTControlCharacters(drawn)
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '');
}

test('a list that fits is shown whole, and nothing is counted', () => {
  expect(rows(seven, { height: 7 })).toHaveLength(7);
  expect(rows(seven, { height: 7 }).at(-1)).toBe('7 ^G *K oW');
});

test.each<[string, number | undefined, readonly string[]]>([
  ['nothing', undefined, ['1 @P oW', '2 #B oW', '3 ^G oW', 'and 4 more']],
  ['the second', 1, ['1 @P oW', '> 2 #B oW', '3 ^G oW', 'and 4 more']],
  ['the fourth', 3, ['2 above', '3 ^G oW', '> 4 *K oW', 'and 3 more']],
  ['the last', 6, ['4 above', '5 @P #B oW', '6 #B ^G oW', '> 7 ^G *K oW']],
])('with %s pointed at, what is above and below is counted there', (_, pointed, shown) => {
  expect(rows(seven, { height: 4, ...(pointed === undefined ? {} : { pointed }) })).toEqual(shown);
});

test('only documents with something lit are shown, and the others are said to have none', () => {
  const few = seven.map((_, at) => (at === 4 ? [1] : []));
  expect(rows(seven, { height: 4, lit: few })).toEqual(['5 @P>#B oW', 'none in the other 6']);
  const many = seven.map((_, at) => (at === 0 ? [] : [1]));
  expect(rows(seven, { height: 3, lit: many })).toEqual([
    '2 #B>oW',
    '3 ^G>oW',
    'and in 4 more, none in the other one',
  ]);
});

test('one row is enough for the document that is pointed at', () => {
  expect(rows(seven, { height: 3, pointed: 3 })).toEqual(['3 above', '> 4 *K oW', 'and 3 more']);
});
