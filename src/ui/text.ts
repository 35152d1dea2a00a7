// The glossary, and titles within sentences.
import type { AnyActivity, Stake } from '../engine/activity.ts';
import type { Level, World } from '../engine/level.ts';
import type { Session } from '../engine/session.ts';
import type { Progress } from '../progress.ts';
import type { TextId } from '../texts/catalogue.ts';
import { phraseBook, stickyNotes, type terms } from '../texts/en/glossary.ts';
import { list, say } from '../texts/say.ts';
import type { MessageText } from './components/Message.tsx';

type Term = keyof typeof terms;

/**
 * The words of a world, a line each: [['word', 'one coloured sticky note'], …] Worlds that somebody
 * else made have those of world 1.
 */
export function glossary(world?: Pick<World, 'id'>): readonly (readonly [string, string])[] {
  const words = world?.id === 'phrase-book-to-attention' ? phraseBook : stickyNotes;
  return (Object.keys(words) as readonly Term[]).map((term) => [
    say(`terms.${term}`),
    say(`meanings.${term}`),
  ]);
}

/** A title with a full stop, unless it brings its own mark: What is a model? */
export function sentence(title: string): string {
  return /[.?!…。？！]$/.test(title) ? title : say('shell.sentence', { text: title });
}

/** A level in a sentence: '5 Draw a document' */
export function levelName({ number, title }: Pick<Level, 'number' | 'title'>): string {
  return say('shell.level', { number, title });
}

/** A level in a question: '2 What comes next' */
export function levelAsked(level: Pick<Level, 'number' | 'title'>): string {
  return titleAsked(levelName(level));
}

/** A title in a question, which brings its own question mark: titleAsked('Who wrote it?') → 'Who wrote it' */
export function titleAsked(title: string): string {
  return title.replace(/[?？]$/, '');
}

/** What three stars, two and one are given for. */
export function starRule({ stars }: Pick<Level, 'stars'>): string {
  return say('shell.starRule', { three: atMost(stars.three), two: atMost(stars.two) });
}

/** The same in short, for a result. */
export function starsAre({ stars }: Pick<Level, 'stars'>): string {
  return say('shell.starsAre', { three: atMost(stars.three), two: atMost(stars.two) });
}

function atMost(n: number): string {
  return n === 0 ? say('shell.noSlipOrHint') : say('shell.atMostSlips', { n });
}

/** How long a level takes, and what it builds on that is still missing. */
export function aboutLevel({ minutes }: Level, missing: readonly Level[]): string {
  return missing.length === 0
    ? say('shell.minutes', { minutes })
    : say('shell.minutesBuildsOn', { minutes, levels: list(missing.map(levelName)) });
}

/** One word about a level on the map: 'started', 'done', 'next', or nothing. */
export function levelNote({ sessions, results }: Progress, { id }: Level, next: boolean): string {
  if (sessions[id]) return say('shell.started');
  if (results[id]) return say('shell.done');
  return next ? say('shell.next') : '';
}

const stakes = {
  guess: 'everywhere.stakeGuess',
  answer: 'everywhere.stakeAnswer',
  bet: 'everywhere.stakeBet',
  bets: 'everywhere.stakeBets',
} as const satisfies Readonly<Record<Stake, TextId>>;

/** What the guess, the answer or the bet that comes next can cost; undefined where there is none. */
export function stakeText(
  activity: AnyActivity,
  { settings }: Level,
  { stage, state }: Session,
): string | undefined {
  const stake = stage.at === 'activity' ? activity.stake?.(settings, state) : undefined;
  return stake && say(stakes[stake]);
}

/** A message as one text, without its emphasis. */
export function messageLine({ tone, text }: MessageText): string {
  const lead = messageLead(tone);
  return lead === '' ? text : `${lead} ${text}`;
}

/** What a message begins with: 'Not so:', 'Hint:', or nothing. */
export function messageLead(tone: MessageText['tone']): string {
  switch (tone) {
    case 'wrong':
      return say('shell.notSo');
    case 'hint':
      return say('shell.hintIs');
    case 'note':
      return '';
  }
}
