import { Box } from 'ink';
import type { ReactNode } from 'react';
import {
  broken,
  predictChoices,
  predictVerdict,
  rightPrediction,
  whyChoices,
} from '../../../engine/activities/attention/breaking.ts';
import { mixNumbers } from '../../../engine/activities/attention/mixing.ts';
import { guessVerdict, rightGuess } from '../../../engine/activities/attention/pointing.ts';
import { asBuilt } from '../../../engine/activities/attention/translator.ts';
import { decimal, say } from '../../../texts/say.ts';
import { DraftBox } from '../../components/DraftBox.tsx';
import { judged, ticked } from '../../said.ts';
import { answers, haveRoom, type Part, Parts, sentence, together } from './Parts.tsx';
import type { AttentionProps } from './props.ts';
import { aroundMap } from './TranslationMap.tsx';

/** The shares and what they mix: one sum is asked for, then what dividing does, then why. */
export function MixScreen(props: AttentionProps<'mix' | 'predict' | 'why'>): ReactNode {
  const { settings, state, cursor, size } = props;
  const { dictionary, mix } = settings;
  const knobs = state.phase === 'why' ? broken : asBuilt;
  const markedRow = settings.sentence.indexOf(mix.row);
  const around = (opening: Part, below: readonly Part[]) => (
    <Parts size={size} parts={aroundMap({ settings, knobs, size, markedRow }, opening, below)} />
  );
  const asking = (text: string) => sentence(text, size, true);
  switch (state.phase) {
    case 'mix': {
      const draft = <DraftBox draft={cursor.draft} />;
      const isRight = state.guessed === rightGuess(settings);
      return around(sentence(judged(guessVerdict(settings, state), isRight), size), [
        asking(say('attention.mixAsks', mix)),
        { rows: 1, show: <Box>{draft}</Box> },
      ]);
    }
    case 'predict': {
      const n = dictionary.length;
      const asks = say('attention.predictAsks', { n, root: decimal(Math.sqrt(n), 2) });
      const options = answers(predictChoices(settings), cursor.option, size);
      return around(sentence(ticked(say('attention.mixRight', mixNumbers(settings))), size), [
        // Without a line between them there is room for a steady map.
        together(asking(asks), options),
      ]);
    }
    case 'why': {
      const options = answers(whyChoices(settings), cursor.option, size);
      const isRight = state.predicted === rightPrediction(settings);
      const verdict = sentence(judged(predictVerdict(settings, state), isRight), size);
      const below = [asking(say('attention.whyAsks', mix)), options];
      const rounded = together(verdict, sentence(say('attention.rounded'), size));
      const all = aroundMap({ settings, knobs, size, markedRow }, rounded, below);
      return haveRoom(all, size) ? around(rounded, below) : around(verdict, below);
    }
  }
}
