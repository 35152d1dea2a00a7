// The three screens on which the last two stickies name the bin: training, drawing, an unseen prompt.
import type { ReactNode } from 'react';
import {
  handDocument,
  pairBefore,
  ruleTable,
  tableByHand,
} from '../../../engine/activities/context-two/by-hand.ts';
import { ownTable } from '../../../engine/activities/context-two/own.ts';
import type { NowAt } from '../../../engine/activities/context-two/state.ts';
import { ruleOf } from '../../../engine/activities/context-two/survival.ts';
import { isFinished, tinyLanguage, type Word } from '../../../engine/language.ts';
import { allContexts, train } from '../../../engine/ngram.ts';
import { keepsRule } from '../../../engine/rules.ts';
import { say } from '../../../texts/say.ts';
import type { PhaseProps } from './cursor.ts';
import { HandScreen } from './HandScreen.tsx';
import { sayDraw, sayTrain, sayUnseen } from './text.ts';

/** The bin under the cursor, if the arrow keys were used. */
function binAt(cursor: number): readonly Word[] | undefined {
  return cursor < 0 ? undefined : allContexts(tinyLanguage, 2)[cursor];
}

export function TrainScreen({
  state,
  now,
  cursor,
  size,
  motion,
}: PhaseProps<NowAt<'train'>>): ReactNode {
  const document = handDocument(state);
  const flying = motion < 1 && now.last !== null;
  const position = flying ? now.position - 1 : now.position;
  return (
    <HandScreen
      say={sayTrain(state, now, flying)}
      words={document}
      slot={false}
      position={position < document.length ? position : null}
      marksBall
      named={flying ? pairBefore(document, position) : now.named}
      table={tableByHand(state, position)}
      cursor={binAt(cursor)}
      added={flying ? undefined : (now.last ?? undefined)}
      flight={flying && now.last ? { ...now.last, into: 'bin', at: motion } : undefined}
      size={size}
    />
  );
}

export function DrawScreen({
  settings,
  state,
  now,
  cursor,
  size,
  motion,
}: PhaseProps<NowAt<'draw'>>): ReactNode {
  const flying = motion < 1 && now.last !== null;
  const training = motion < 1 && now.last === null;
  const words = flying ? now.document.slice(0, -1) : now.document;
  const ended = isFinished(tinyLanguage, words);
  const keeps = ended && keepsRule(ruleOf(settings), words, tinyLanguage);
  const trained = 1 + Math.floor(motion * (state.authored.length - 1));
  return (
    <HandScreen
      say={
        training
          ? say('contextTwo.trained', { n: trained, all: state.authored.length })
          : sayDraw(state, now, flying, keeps)
      }
      words={words}
      slot={!ended}
      position={ended ? null : words.length}
      named={flying && now.last ? now.last.bin : now.named}
      table={
        training ? train(state.authored.slice(0, trained), 2, tinyLanguage) : ruleTable(state, 2)
      }
      cursor={binAt(cursor)}
      flight={flying && now.last ? { ...now.last, into: 'row', at: motion } : undefined}
      size={size}
    />
  );
}

export function UnseenScreen({ state, now, cursor, size }: PhaseProps<NowAt<'unseen'>>): ReactNode {
  const { context, documents } = now.unseen;
  const known = {
    ...state,
    own: { ...state.own, documents: state.own.documents.slice(0, documents) },
  };
  return (
    <HandScreen
      say={sayUnseen(state, now)}
      words={context}
      slot
      position={context.length}
      named={now.named}
      table={ownTable(known, 2)}
      cursor={binAt(cursor)}
      size={size}
    />
  );
}
