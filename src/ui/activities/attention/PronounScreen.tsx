import type { ReactNode } from 'react';
import { foundSees, wordsAbout } from '../../../engine/activities/attention/pronoun.ts';
import { say } from '../../../texts/say.ts';
import { lookingMap, sentenceCards } from './LookingMap.tsx';
import { haveRoom, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';

/** One query to turn, a key for every word, and where the attention lands. */
export function PronounScreen(props: AttentionProps<'pronoun' | 'found'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { pronoun } = settings;
  const { query } = state;
  const isOpen = state.phase === 'pronoun';
  const says = isOpen
    ? say('attention.pronounAsks', wordsAbout(pronoun, query))
    : foundSees(settings, query);
  const map = lookingMap({
    pronoun,
    query,
    width: size.width,
    marked: pronoun.means,
    ...(isOpen ? { feature: cursor.feature } : {}),
  });
  const least = [sentence(says, size, true), map];
  const cards = sentenceCards(pronoun, size);
  const intro = isOpen ? [sentence(say('attention.pronounIntro'), size)] : [];
  const wide = [...intro, ...cards, ...least];
  return <Parts parts={haveRoom(wide, size) ? wide : least} size={size} />;
}
