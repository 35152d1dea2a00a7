import type { ReactNode } from 'react';
import {
  endingChoices,
  endingVerdict,
  endingWords,
  rightEnding,
  withEnding,
} from '../../../engine/activities/attention/ending.ts';
import { say } from '../../../texts/say.ts';
import { judged } from '../../said.ts';
import { lookingMap, sentenceCards } from './LookingMap.tsx';
import { answers, haveRoom, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';

/** The same query at another ending: where it looks is guessed, then seen. */
export function EndingScreen(props: AttentionProps<'ending' | 'ended'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { query } = state;
  const pronoun = withEnding(settings);
  const cards = sentenceCards(pronoun, size);
  if (state.phase === 'ending') {
    const asks = say('attention.endingAsks', endingWords(settings, query));
    const options = answers(endingChoices(settings, query), cursor.option, size);
    return <Parts parts={[...cards, sentence(asks, size, true), options]} size={size} />;
  }
  const isRight = state.said === rightEnding(settings, query);
  const least = [
    sentence(judged(endingVerdict(settings, state), isRight), size),
    lookingMap({ pronoun, query, width: size.width, marked: settings.pronoun.means }),
  ];
  const wide = [
    ...cards,
    ...least,
    sentence(say('attention.endingLearned', endingWords(settings, query)), size),
  ];
  return <Parts parts={haveRoom(wide, size) ? wide : least} size={size} />;
}
