import { Box } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import {
  languageMerges,
  priceOptions,
  type Side,
  sentenceChunks,
  sizeOfSentence,
} from '../../../engine/activities/bpe/languages.ts';
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Say } from '../../components/Prose.tsx';
import { useLook } from '../../theme.ts';
import { LinedPieces } from './Pieces.tsx';
import { type BpeProps, isRoomy } from './props.ts';
import { drawable, letterSees, priceAsks, priceSees, whyPays } from './verdicts.ts';

const sides = ['home', 'away'] as const satisfies readonly Side[];

/** The same sentence in two languages: first as text, then in pieces. */
export function PriceScreen(props: BpeProps<'price' | 'paid'>): ReactNode {
  const { settings, state, cursor, size, motion } = props;
  const gap = isRoomy(props) ? 1 : 0;
  const look = useLook();
  return (
    <Box flexDirection="column" width={size.width}>
      {state.phase === 'price' && <Say bold>{priceAsks(settings)}</Say>}
      {sides.map((side) => (
        <Box
          key={side}
          marginTop={side === 'home' && state.phase === 'paid' ? 0 : gap}
          flexDirection="column"
        >
          {state.phase === 'price' ? (
            <AsText settings={settings} side={side} roomy={isRoomy(props)} />
          ) : (
            <InPieces
              settings={settings}
              side={side}
              width={size.width}
              grown={motion}
              roomy={isRoomy(props)}
            />
          )}
        </Box>
      ))}
      {state.phase === 'price' && (
        <Box marginTop={gap}>
          <Say>{letterSees(settings, look)}</Say>
        </Box>
      )}
      <Box marginTop={gap} flexDirection="column">
        {state.phase === 'price' ? (
          <Choice options={priceOptions(settings)} chosen={cursor} width={size.width} />
        ) : (
          motion >= 1 && (
            <>
              <Say>{priceSees(settings, state.guess)}</Say>
              <Say>{whyPays(settings, look)}</Say>
            </>
          )
        )}
      </Box>
    </Box>
  );
}

/** A sentence under its length, or behind it where rows are few. */
function AsText({
  settings,
  side,
  roomy,
}: {
  settings: BpeSettings;
  side: Side;
  roomy: boolean;
}): ReactNode {
  const { language, text } = settings.languages[side];
  const n = sizeOfSentence(settings, side).bytes;
  const drawn = drawable(text, useLook());
  if (!roomy) return <Say>{say('bpe.sentenceIs', { language, n, text: drawn })}</Say>;
  return (
    <>
      <Say>{say('bpe.bytesLong', { language, n })}</Say>
      <Box paddingLeft={2}>
        <Say>{drawn}</Say>
      </Box>
    </>
  );
}

/** A sentence in pieces under its bar, whose name stands before it where rows are few. */
function InPieces({
  settings,
  side,
  width,
  grown,
  roomy,
}: {
  settings: BpeSettings;
  side: Side;
  width: number;
  grown: number;
  roomy: boolean;
}): ReactNode {
  const { tokens } = sizeOfSentence(settings, side);
  const names = sides.map((each) =>
    say('bpe.tokensLong', {
      language: settings.languages[each].language,
      n: sizeOfSentence(settings, each).tokens,
    }),
  );
  const name = names[sides.indexOf(side)] ?? '';
  const wide = roomy ? 0 : Math.max(...names.map(columnsOf)) + 2;
  const most = Math.max(...sides.map((each) => sizeOfSentence(settings, each).tokens));
  const cut = { chunks: sentenceChunks(settings, side), merges: languageMerges(settings) };
  return (
    <>
      <Box flexDirection={roomy ? 'column' : 'row'}>
        <Box {...(roomy ? {} : { width: wide, flexShrink: 0 })}>
          <Say>{name}</Say>
        </Box>
        <BarLine
          bar={{ value: tokens * grown, text: grown < 1 ? '' : decimal(tokens, 0) }}
          most={most}
          width={width - wide - 4}
        />
      </Box>
      <LinedPieces {...cut} width={width} inRowsOf={[cut]} />
    </>
  );
}
