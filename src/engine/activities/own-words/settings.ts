// What a level of this kind sets: texts to choose from, by the names of their files.
// Left out: the texts themselves. They are put in when the level is opened.
import * as v from 'valibot';
import { say } from '../../../texts/say.ts';
import { ownText, type ReadText } from '../../activity.ts';
import { fewest, shortage } from '../../corpus.ts';
import { cutWords, joinWords } from '../../text.ts';
import { whole } from '../settings.ts';
import { readings } from './readings.ts';
import { type Chosen, longestContext } from './state.ts';

export interface TextSetting {
  readonly title: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** Who wrote it, and what may be done with it. */
  readonly source: string;
  /** The name of its file, without .txt; absent where the text stands in the level. */
  readonly file?: string | undefined;
  readonly text?: string | undefined;
}

export interface OwnWordsSettings {
  readonly texts: readonly TextSetting[];
  /** The context lengths at which a sentence is looked up, a round each. */
  readonly lookUp: readonly number[];
}

const line = (most: number) =>
  v.pipe(
    v.string('must be a line of text'),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(most, `must have at most ${most} characters`),
  );

const fileSetting = v.pipe(
  v.string('must be the name of a text'),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be the name of a file in texts/ without its .txt: small letters, digits and hyphens',
  ),
);

const textSetting = v.pipe(
  v.strictObject({
    title: line(40),
    about: line(120),
    source: line(120),
    file: v.optional(fileSetting),
    text: v.optional(v.string('must be text: write | after the colon, and the text below it')),
  }),
  v.check(
    ({ file, text }) => file !== undefined || text !== undefined,
    'must have a `file` in texts/, or its `text`',
  ),
  v.check(
    ({ text }) => text === undefined || shortage(readings.result(text)) === undefined,
    `must have a text of at least ${fewest.words} words in ${fewest.documents} paragraphs, lines or sentences`,
  ),
);

export const ownWordsSettings = v.strictObject({
  texts: v.pipe(
    v.array(textSetting, 'must be a list of texts'),
    v.minLength(1, 'must have at least one text'),
    v.maxLength(5, 'must have at most five texts'),
  ),
  lookUp: v.pipe(
    v.array(whole(1, longestContext), 'must be a list of context lengths'),
    v.minLength(1, 'must have at least one context length'),
    v.maxLength(3, 'must have at most three context lengths'),
  ),
});

/** Words of the learner's own text that stand for it in the list. */
const wordsOfBeginning = 14;
const charactersOfBeginning = 1000;

/** The settings with every text that can be read, the learner's own as the last one. */
export function withTexts(settings: OwnWordsSettings, read: ReadText): OwnWordsSettings {
  const named = settings.texts.flatMap((setting) => {
    const text = setting.text ?? (setting.file === undefined ? undefined : read(setting.file));
    return text === undefined ? [] : [{ ...setting, text }];
  });
  const own = read(ownText);
  return { ...settings, texts: own === undefined ? named : [...named, ownSetting(own)] };
}

/** Its words are letters and marks, whatever the file holds. */
function ownSetting(text: string): TextSetting {
  const words = cutWords(text.slice(0, charactersOfBeginning)).slice(0, wordsOfBeginning);
  return {
    title: say('ownWords.ownTitle'),
    about:
      words.length === 0
        ? say('ownWords.ownNothing')
        : say('ownWords.ownAbout', { words: joinWords(words) }),
    source: say('ownWords.ownSource'),
    text,
  };
}

/** The place of the learner's own text in the list, or undefined where there is none. */
export function ownPlace({ texts }: OwnWordsSettings): number | undefined {
  const place = texts.findIndex(({ title }) => title === say('ownWords.ownTitle'));
  return place < 0 ? undefined : place;
}

/** The text with this place in the list, or undefined where there is none to read. */
export function textAt({ texts }: OwnWordsSettings, index: number): string | undefined {
  return texts[index]?.text;
}

/** The text of a state. Throws a RangeError where there is none: then no state was started with it. */
export function textOf(settings: OwnWordsSettings, { text }: Chosen): string {
  const found = textAt(settings, text);
  if (found === undefined) throw new RangeError(`there is no text ${text}`);
  return found;
}
