import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import {
  scoreText,
  sizeChoices,
  sizeRows,
  sizeVerdict,
} from '../../../engine/activities/attention/sizes.ts';
import { percent } from '../../../engine/activities/attention/translator.ts';
import { decimal, say } from '../../../texts/say.ts';
import { Say } from '../../components/Prose.tsx';
import { rowsOf } from '../../fitting.ts';
import { answers, Parts, sentence } from './Parts.tsx';
import type { AttentionProps } from './props.ts';

/** Why real models divide all the same: scores of long vectors, guessed and then seen. */
export function SizeScreen(props: AttentionProps<'size' | 'sizes'>): ReactNode {
  const { settings, state, cursor, size } = props;
  if (state.phase === 'size') {
    const [length = 0] = settings.lengths;
    const parts = [
      sentence(say('attention.sizeAsks', { length }), size, true),
      answers(sizeChoices(settings), cursor.option, size),
    ];
    return <Parts parts={parts} size={size} />;
  }
  const [first] = sizeRows(settings);
  const share = percent(first?.dividedShare ?? 0);
  const parts = [
    sentence(sizeVerdict(settings, state), size),
    sizes(props),
    sentence(say('attention.sizesSee', { share }), size),
  ];
  return <Parts parts={parts} size={size} />;
}

function sizes({ settings, size }: AttentionProps<'size' | 'sizes'>) {
  const heads = [
    say('attention.sizeLength'),
    say('attention.sizeScore'),
    say('attention.sizeShare'),
    say('attention.sizeDivided'),
  ];
  const width = Math.min(20, Math.floor(size.width / heads.length));
  const rows = sizeRows(settings).map(({ length, score, share, dividedShare }) => [
    decimal(length, 0),
    scoreText(score),
    inPercent(share),
    inPercent(dividedShare),
  ]);
  const headRows = Math.max(...heads.map((head) => rowsOf(head, width - 2)));
  return {
    rows: headRows + rows.length,
    show: (
      <Box flexDirection="column">
        <Box height={headRows} alignItems="flex-end">
          {heads.map((head) => (
            <Box key={head} width={width} paddingRight={2} flexShrink={0}>
              <Say>{head}</Say>
            </Box>
          ))}
        </Box>
        {rows.map((cells, row) => (
          <Text key={row}>{cells.map((cell) => cell.padStart(8).padEnd(width)).join('')}</Text>
        ))}
      </Box>
    ),
  };
}

/** With one decimal: what takes nearly all has not quite all. */
function inPercent(share: number): string {
  return say('everywhere.percent', { n: decimal(100 * share, 1) });
}
