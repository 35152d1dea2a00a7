import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../columns.ts';
import { documentAt } from '../../lab/corpus.ts';
import type { Held, Origin } from '../../lab/held.ts';
import type { Ball } from '../../lab/peek.ts';
import { say } from '../../texts/say.ts';
import { Chip } from '../components/Chip.tsx';
import { PlainWord } from '../components/PlainWord.tsx';
import { Say } from '../components/Prose.tsx';
import { marks, spell, useLook } from '../theme.ts';
import { cut, shownWord } from './cells.ts';
import { inSentence } from './Name.tsx';
import { OneLine } from './OneLine.tsx';

/** Where a ball came from: its document, with the context and the ball lit, and how many more there are. */
export function Origins({
  held,
  ball,
  origins,
  width,
}: {
  held: Held;
  ball: Ball;
  origins: readonly Origin[];
  width: number;
}): ReactNode {
  const look = useLook();
  const [origin] = origins;
  const stickies = held.language === 'stickies';
  const word = inSentence([ball.word], stickies, look);
  if (origin === undefined) return <Say>{say('lab.noOrigin')}</Say>;
  const many = held.corpus !== null && held.corpus.ended.length > 1;
  const more = ball.count - 1;
  const n = origin.document + 1;
  const one = many ? say('lab.cameFrom', { word, n }) : say('lab.cameFromHere', { word });
  const several = many
    ? say('lab.cameFromMore', { word, n, more })
    : say('lab.cameFromHereMore', { word, more });
  return (
    <Box flexDirection="column">
      <OneLine>{cut(spell(more > 0 ? several : one, look), width, look)}</OneLine>
      <Passage held={held} origin={origin} width={width} />
    </Box>
  );
}

/** Longer words are cut, in columns. */
const longestWord = 20;

/** The words around a place. What is lit stands in brackets where there is no colour to light it. */
function Passage({
  held,
  origin,
  width,
}: {
  held: Held;
  origin: Origin;
  width: number;
}): ReactNode {
  const look = useLook();
  if (held.corpus === null) return null;
  const { words, ended } = documentAt(held.corpus, origin.document);
  const { language, contextLength } = held.model;
  const { ellipsis } = marks(look);
  const wordAt = (at: number) =>
    at === words.length ? language.end : (language.words[(words[at] ?? 1) - 1] ?? '');
  const count = words.length + (ended ? 1 : 0);
  const stickies = held.language === 'stickies';
  const sizeOf = (at: number) =>
    stickies ? 5 : columnsOf(cut(shownWord(wordAt(at), look), longestWord, look)) + 1;
  let [from, to] = [origin.position - contextLength, origin.position + 1];
  let room = width - 2 * ellipsis.length - 4;
  for (let at = from; at < to; at += 1) room -= sizeOf(at);
  for (;;) {
    const before = from > 0 ? sizeOf(from - 1) : Number.POSITIVE_INFINITY;
    const after = to < count ? sizeOf(to) : Number.POSITIVE_INFINITY;
    const left = from > 0 && (origin.position - from <= to - origin.position || to >= count);
    if ((left ? before : after) > room) break;
    room -= left ? before : after;
    if (left) from -= 1;
    else to += 1;
  }
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  const lit = (at: number) => at >= origin.position - contextLength && at <= origin.position;
  return (
    <OneLine>
      {from > 0 ? `${ellipsis} ` : ''}
      {places.map((at) => {
        const word = wordAt(at);
        if (stickies) {
          return (
            <Text key={at}>
              {lit(at) ? (
                <Chip word={word} form="short" />
              ) : (
                <PlainWord word={word} form="short" />
              )}{' '}
            </Text>
          );
        }
        const text = cut(shownWord(word, look), longestWord, look);
        const ball = at === origin.position;
        return (
          <Text key={at}>
            <Text bold={lit(at)} underline={lit(at)} inverse={ball}>
              {ball ? `[${text}]` : text}
            </Text>{' '}
          </Text>
        );
      })}
      {to < count ? ellipsis : ''}
    </OneLine>
  );
}
