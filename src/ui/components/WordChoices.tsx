import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { tinyLanguage, vocabulary, type Word } from '../../engine/language.ts';
import { say } from '../../texts/say.ts';
import { type ActivityBinding, key, look } from '../activity-view.ts';
import { marks, useLook } from '../theme.ts';
import { Chip } from './Chip.tsx';

/** Words side by side, each with the digit that chooses it. Five of them are 54 columns wide. */
export function WordChoices({
  words,
  choice,
}: {
  words: readonly Word[];
  /** The chosen word, which Enter would hand in. */
  choice: Word | null;
}): ReactNode {
  const m = marks(useLook());
  return (
    <Box gap={1}>
      {words.map((word) => {
        const chosen = word === choice;
        return (
          <Box key={word} flexShrink={0}>
            <Text bold={chosen} inverse={chosen}>
              {`${chosen ? m.pointer : ' '}${digitOf(word)} `}
            </Text>
            <Chip word={word} />
          </Box>
        );
      })}
    </Box>
  );
}

/**
 * The keys that choose one of the words. A word that is no choice is handed in at once:
 * the engine refuses it, and says why. Where nothing is chosen, the right arrow begins; the left one waits.
 */
export function choiceBindings<Move, Cursor>(
  words: readonly Word[],
  choice: Word | null,
  cursorWith: (choice: Word | null) => Cursor,
  handIn: (word: Word) => Move,
  /** What the bar says of the arrows; without it, nothing. */
  arrows = '',
): readonly ActivityBinding<Move, Cursor>[] {
  const at = choice === null ? -1 : words.indexOf(choice);
  const left = words[Math.max(0, at - 1)] ?? '';
  const right = words[Math.min(words.length - 1, at + 1)] ?? '';
  return [
    ...vocabulary(tinyLanguage).map(
      (word): ActivityBinding<Move, Cursor> =>
        words.includes(word)
          ? look([digitOf(word)], say('shell.choose'), cursorWith(word))
          : key([digitOf(word)], '', handIn(word)),
    ),
    look(['left', 'a'], arrows, cursorWith(choice === null ? null : left)),
    look(['right', 'l', 'd'], arrows, cursorWith(right)),
  ];
}

/** The digit of a word, the same all over the game: digitOf('purple') → '1' */
export function digitOf(word: Word): string {
  return `${vocabulary(tinyLanguage).indexOf(word) + 1}`;
}
