import { Box } from 'ink';
import type { ReactNode } from 'react';
import { partnersOf } from '../../../engine/activities/pairs/partners.ts';
import { predictedSees, questionOf } from '../../../engine/activities/pairs/questions.ts';
import { pairsIn } from '../../../engine/activities/pairs/settings.ts';
import { keysOf, lookUpAll, tokensOf } from '../../../engine/dictionary.ts';
import { Choice } from '../../components/Choice.tsx';
import { Opening } from '../../components/Opening.tsx';
import { Say } from '../../components/Prose.tsx';
import { Right } from '../../components/Right.tsx';
import { judged } from '../../said.ts';
import { Entries } from './Entries.tsx';
import { isRoomy, openingRows, type PairsProps } from './props.ts';
import { Sentences } from './Sentences.tsx';
import { TokenRow } from './TokenRow.tsx';

type Props = PairsProps<'doubt' | 'doubted' | 'split' | 'predict' | 'predicted'>;

/** A question above, what is known in the middle, the options or the truth below. */
export function QuestionScreen(props: Props): ReactNode {
  const { settings, state, cursor, size } = props;
  const asking = { doubted: 'doubt', predicted: 'predict' } as const;
  const { phase } = state;
  const open = phase === 'doubt' || phase === 'split' || phase === 'predict';
  const question = questionOf(settings, open ? phase : asking[phase]);
  const aboutTokens = phase === 'predict' || phase === 'predicted';
  return (
    <Box flexDirection="column" width={size.width}>
      <Opening rows={aboutTokens ? openingRows(props) : 1}>
        <Say bold={open}>{question.asks}</Say>
      </Opening>
      <Box marginY={1}>
        <Known {...props} />
      </Box>
      {open ? (
        <Choice options={question.options} chosen={cursor.option} width={size.width} />
      ) : (
        <Truth {...props} />
      )}
    </Box>
  );
}

function Known(props: Props): ReactNode {
  const { settings, state, cursor } = props;
  switch (state.phase) {
    case 'doubt':
    case 'doubted': {
      const pairs = pairsIn(settings);
      return (
        <Sentences
          pairs={pairs}
          from={settings.unsure}
          to={partnersOf(pairs, settings.unsure)[cursor.option]}
          spread={isRoomy(props) ? 1 : 0}
        />
      );
    }
    case 'split':
      return <Say>{settings.translate}</Say>;
    case 'predict':
    case 'predicted':
      return <Arrived {...props} />;
  }
}

/** The sentence that arrives, its last gap marked, and all that a look-up knows. */
function Arrived(props: Props): ReactNode {
  const { settings, state } = props;
  const tokens = tokensOf(settings.arrives);
  const stranger = tokens.findLastIndex((token) => !keysOf(settings.dictionary).includes(token));
  const seen = state.phase === 'predicted';
  return (
    <Box flexDirection="column">
      <TokenRow
        tokens={tokens}
        given={lookUpAll(settings.dictionary, tokens)}
        isKnown={(at) => seen && at === stranger}
        at={stranger}
      />
      {isRoomy(props) && (
        <Box marginTop={1}>
          <Entries keys={keysOf(settings.dictionary)} written={state.written} at={-1} headed />
        </Box>
      )}
    </Box>
  );
}

function Truth({ settings, state }: Props): ReactNode {
  if (state.phase !== 'predicted') return <Right why={questionOf(settings, 'doubt').sees} />;
  const { right } = questionOf(settings, 'predict');
  const sees = predictedSees(settings, state.option);
  return <Say>{judged(sees, state.option === right)}</Say>;
}
