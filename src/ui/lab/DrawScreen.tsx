import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { wordsOf } from '../../engine/model.ts';
import { findRun } from '../../engine/runs.ts';
import { joinWords } from '../../engine/text.ts';
import { beginsAnywhere, type Held } from '../../lab/held.ts';
import { ballOf, binAfter } from '../../lab/peek.ts';
import { type DrawScreen as Drawing, type Drawn, temperatures, topKs } from '../../lab/state.ts';
import { decimal, say } from '../../texts/say.ts';
import type { Size } from '../activity-view.ts';
import { Chip } from '../components/Chip.tsx';
import { Say, Wrapped } from '../components/Prose.tsx';
import { type Look, spell, useLook } from '../theme.ts';
import { cut, shownWord } from './cells.ts';
import { inSentence } from './Name.tsx';
import { OneLine } from './OneLine.tsx';

/** Columns before the seed. */
const seedFrom = 44;

/** Documents above the latest one, a line each. */
const mostEarlier = 4;

/** Drawing: the knobs, the documents so far, and where the last ball came out. */
export function DrawScreen({
  held,
  screen,
  size,
}: {
  held: Held;
  screen: Drawing;
  size: Size;
}): ReactNode {
  const look = useLook();
  const { drawn, shown } = screen;
  const latest = drawn.at(-1);
  const airy = size.height >= 16;
  const earlier = drawn.slice(0, -1).slice(airy ? -mostEarlier : -2);
  return (
    <Box flexDirection="column" width={size.width} height={size.height} overflow="hidden">
      <KnobLines held={held} screen={screen} width={size.width} />
      <Box height={1} />
      {earlier.map((document, at) => (
        <Earlier
          key={at}
          held={held}
          document={document}
          number={drawn.length - earlier.length + at}
          width={size.width}
        />
      ))}
      {airy && earlier.length > 0 && <Box height={1} />}
      {latest && (
        <Latest held={held} drawn={latest} shown={shown} number={drawn.length} size={size} />
      )}
      <Box flexGrow={1} />
      {latest && <Say>{lastBall(held, latest, shown, look)}</Say>}
    </Box>
  );
}

function KnobLines({
  held,
  screen: { knobs },
  width,
}: {
  held: Held;
  screen: Drawing;
  width: number;
}): ReactNode {
  const look = useLook();
  const k = topKs[knobs.topK] ?? 0;
  const temperature = temperatures[knobs.temperature] ?? 1;
  const begins =
    knobs.prompt.length > 0
      ? inSentence(knobs.prompt, held.language === 'stickies', look)
      : beginsAnywhere(held)
        ? say('lab.anyContext')
        : say('lab.asDocuments');
  return (
    <>
      <OneLine>
        {spell(say('lab.temperature'), look)}{' '}
        <Text bold>{Number.isInteger(temperature) ? temperature : decimal(temperature, 2)}</Text>
        {`   ${spell(say('lab.topK'), look)} `}
        <Text bold>{k === 0 ? spell(say('lab.allWordsIn'), look) : k}</Text>
        {`   ${spell(say('lab.seed'), look)} `}
        <Text bold>{cut(shownWord(knobs.seed, look), width - seedFrom, look)}</Text>
      </OneLine>
      <OneLine>{cut(spell(say('lab.begins', { how: begins }), look), width, look)}</OneLine>
    </>
  );
}

function Earlier({
  held,
  document,
  number,
  width,
}: {
  held: Held;
  document: Drawn;
  number: number;
  width: number;
}): ReactNode {
  const look = useLook();
  const before = `${number}  `;
  if (held.language === 'stickies') {
    const room = Math.floor((width - before.length) / 3);
    return (
      <OneLine>
        {before}
        {document.words.slice(0, room - 1).map((word, at) => (
          <Text key={at}>
            <Chip word={word} form="ball" />{' '}
          </Text>
        ))}
        {document.words.length >= room ? cut('          ', 1, look) : ''}
      </OneLine>
    );
  }
  return <OneLine>{cut(`${before}${textOf(document.words, held, look)}`, width, look)}</OneLine>;
}

function Latest({
  held,
  drawn: { words, given },
  shown,
  number,
  size,
}: {
  held: Held;
  drawn: Drawn;
  shown: number;
  number: number;
  size: Size;
}): ReactNode {
  const look = useLook();
  const title = spell(say('lab.documentN', { n: number }), look);
  const seen = words.slice(0, shown);
  const room = size.height - 9;
  if (held.language === 'stickies') {
    const perRow = Math.floor((size.width + 1) / 5);
    const from = Math.max(0, Math.ceil(seen.length / perRow) - room) * perRow;
    return (
      <Box flexDirection="column">
        <Text bold>{title}</Text>
        <Box
          flexWrap="wrap"
          columnGap={1}
          height={room}
          overflow="hidden"
          alignContent="flex-start"
        >
          {seen.slice(from).map((word, at) => (
            <Box key={at} flexShrink={0}>
              <Chip word={word} form="short" />
            </Box>
          ))}
        </Box>
      </Box>
    );
  }
  const last = seen.at(-1);
  const before = textOf(seen.slice(0, -1), held, look);
  const newest = last === undefined ? '' : textOf([last], held, look);
  const gap = before === '' || /^[.,!?;:]$/.test(newest) || newest === '' ? '' : ' ';
  return (
    <Box flexDirection="column">
      <Text bold>{title}</Text>
      <Wrapped>
        {before}
        {gap}
        <Text bold inverse={seen.length > given}>
          {newest}
        </Text>
      </Wrapped>
    </Box>
  );
}

/** Words as running text. The end word is not to be read. */
function textOf(words: readonly string[], { model }: Held, look: Look): string {
  return joinWords(
    words.filter((word) => word !== model.language.end).map((word) => shownWord(word, look)),
  );
}

/** Where the last ball came out, and why there is no other. */
function lastBall(held: Held, { words, given, ending }: Drawn, shown: number, look: Look): string {
  if (shown <= given && shown < words.length) return say('lab.begun');
  const { model, language } = held;
  const stickies = language === 'stickies';
  const seen = words.slice(0, shown);
  const after = shown < words.length ? '' : ` ${endingOf(ending, words.length)}`;
  const word = seen.at(-1);
  const bin = binAfter(model, seen.slice(0, -1));
  if (word === undefined || bin === undefined || shown <= given) return after.trim();
  const run = findRun(model.runs, bin, model.numbers.get(word) ?? 0);
  const context = wordsOf(model, bin);
  const slots = {
    word: inSentence([word], stickies, look),
    bin: inSentence(context, stickies, look),
    count: ballOf(model, bin, run).count,
    all: model.sizes[bin] ?? 0,
  };
  const short = context.length < Math.min(model.contextLength, seen.length - 1);
  return `${short ? say('lab.backedOff', slots) : say('lab.drewFrom', slots)}${after}`;
}

function endingOf(ending: Drawn['ending'], words: number): string {
  switch (ending) {
    case 'ended':
      return say('lab.endedHere');
    case 'stopped-at-cap':
      return say('lab.stoppedAtCap', { n: words });
    case 'empty-bin':
      return say('lab.emptyEnd');
  }
}
