import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { columnsOf } from '../../../columns.ts';
import { pairText, sizeOf } from '../../../engine/activities/bpe/candidates.ts';
import { allPicked, ownCandidates } from '../../../engine/activities/bpe/own.ts';
import type { BpeSettings } from '../../../engine/activities/bpe/settings.ts';
import { encodeChunks, type Merges, type PairCount } from '../../../engine/bpe.ts';
import { decimal, say } from '../../../texts/say.ts';
import { BarLine } from '../../components/BarLine.tsx';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { marks, spell, useLook } from '../../theme.ts';
import { LinedPieces, rowsInLines } from './Pieces.tsx';
import type { BpeProps } from './props.ts';
import { ownAsks, ownRule, picksSoFar } from './verdicts.ts';

const perRow = 3;
/** Always as many, so that what is below stays where it is. */
const pairRows = 3;

/** The story in its pieces so far, and pairs to pick from, a digit each. */
export function OwnScreen({ settings, state, cursor, size }: BpeProps<'own'>): ReactNode {
  const look = useLook();
  const { picks } = state;
  const chunks = encodeChunks(settings.own.text, picks);
  const candidates = allPicked(settings, picks) ? [] : ownCandidates(settings, picks);
  const pieces = { chunks, merges: picks, width: size.width, pointed: candidates[cursor]?.pair };
  const [asks, rule] = [ownAsks(settings), ownRule(settings)];
  const rows = (text: string) => rowsOf(text, size.width);
  // What there is no room for is left out: the rule first, which was said before, then early pieces.
  const left = size.height - rows(asks) - rowsInLines(pieces) - pairRows - 1;
  const soFar = [0, ...picks.keys()]
    .map((leftOut) => picksSoFar(picks, leftOut))
    .find((text) => rows(spell(text, look)) <= left);
  const leftToo = left - (soFar === undefined ? 0 : rows(soFar));
  const withRule = leftToo >= rows(rule);
  const gaps = leftToo - (withRule ? rows(rule) : 0);
  return (
    <Box flexDirection="column" width={size.width}>
      <Say bold>{asks}</Say>
      {withRule && <Say>{rule}</Say>}
      <Box marginTop={gaps > 0 ? 1 : 0}>
        <LinedPieces {...pieces} />
      </Box>
      <Box marginY={gaps > 2 ? 1 : 0}>
        <Pairs candidates={candidates} picks={picks} chosen={cursor} width={size.width} />
      </Box>
      <TokensHere settings={settings} picks={picks} width={size.width} />
      {soFar !== undefined && <Say>{soFar}</Say>}
    </Box>
  );
}

/** Three pairs a row, each with its digit, and how often it stands. */
function Pairs({
  candidates,
  picks,
  chosen,
  width,
}: {
  candidates: readonly PairCount[];
  picks: Merges;
  chosen: number;
  width: number;
}): ReactNode {
  const look = useLook();
  const m = marks(look);
  const pairs = candidates.map(
    ({ pair, count }) => `${spell(pairText(pair, picks), look)}  ${count}${m.times}`,
  );
  const column = Math.floor(width / perRow);
  return (
    <Box flexDirection="column" height={pairRows}>
      {Array.from({ length: Math.ceil(pairs.length / perRow) }, (_, row) => (
        <Text key={row}>
          {pairs.slice(row * perRow, (row + 1) * perRow).map((pair, at) => {
            const option = row * perRow + at;
            const here = option === chosen;
            return (
              <Text key={option}>
                {`${here ? m.pointer : ' '} ${option + 1} `}
                <Text inverse={here} bold={here}>
                  {pair}
                </Text>
                {' '.repeat(Math.max(0, column - 4 - columnsOf(pair)))}
              </Text>
            );
          })}
        </Text>
      ))}
    </Box>
  );
}

/** How many tokens the story has now, and how many fewer than before the last pick. */
function TokensHere({
  settings,
  picks,
  width,
}: {
  settings: BpeSettings;
  picks: Merges;
  width: number;
}): ReactNode {
  const tokens = (merges: Merges) => sizeOf(encodeChunks(settings.own.text, merges));
  const [most, now] = [tokens([]), tokens(picks)];
  const label = `${say('bpe.tokensHere')}  `;
  const text = say('bpe.fewer', { n: now, less: tokens(picks.slice(0, -1)) - now });
  const room = width - label.length - say('bpe.fewer', { n: most, less: most }).length - 1;
  return (
    <Box>
      <Box flexShrink={0}>
        <Text>{label}</Text>
      </Box>
      <BarLine
        bar={{ value: now, text: picks.length === 0 ? decimal(now, 0) : text }}
        most={most}
        width={room}
      />
    </Box>
  );
}
