import type { ReactNode } from 'react';
import { columnsOf, padded, paddedLeft } from '../../../columns.ts';
import { translated } from '../../../engine/activities/attention/mixing.ts';
import type { AttentionSettings } from '../../../engine/activities/attention/settings.ts';
import type { Knobs } from '../../../engine/activities/attention/state.ts';
import { meaningOf, mixShare, percent } from '../../../engine/activities/attention/translator.ts';
import { keysOf } from '../../../engine/dictionary.ts';
import { say } from '../../../texts/say.ts';
import type { Size } from '../../activity-view.ts';
import { marks, useLook } from '../../theme.ts';
import { haveRoom, type Part, steady } from './Parts.tsx';
import { ShareMap, shadeOfShare } from './ShareMap.tsx';

interface Props {
  readonly settings: AttentionSettings;
  readonly knobs: Knobs;
  readonly width: number;
  /** The row that is looked at closely. */
  readonly markedRow?: number;
  /** Whether each row says that its word is right and clear, or wrong. */
  readonly judged?: boolean;
}

/** Where every word looks, what each key holds, and the word that comes out of each row. */
function TranslationMap({
  settings,
  knobs,
  width,
  markedRow,
  judged = false,
  values,
}: Props & { values: boolean }): ReactNode {
  const { dictionary, sentence } = settings;
  const m = marks(useLook());
  const translation = translated(settings, knobs);
  const longest = Math.max(...translation.out.map(columnsOf));
  const lines = sentence.map((query, row) => {
    const word = translation.words[row] ?? '';
    const n = percent(mixShare(translation, row, word));
    const right = word === meaningOf(dictionary, query);
    const mark = !right ? m.times : n >= settings.mended ? m.done : '';
    const end = judged ? ` ${mark}` : '';
    const share = say('everywhere.percent', { n });
    return {
      whole: ` ${m.arrow} ${padded(word, longest)} ${paddedLeft(share, 5)}${end}`,
      // Where one of both has to go: the share by which it is judged stays, else the word.
      brief: judged ? ` ${paddedLeft(share, 5)}${end}` : ` ${word} ${share}`,
      least: judged ? '' : ` ${m.arrow} ${word}`,
    };
  });
  return (
    <ShareMap
      rows={sentence}
      columns={keysOf(dictionary)}
      cells={translation.shares}
      form="percent"
      shade={shadeOfShare}
      width={width}
      markedRows={markedRow === undefined ? [] : [markedRow]}
      below={
        values ? { name: say('attention.value'), texts: dictionary.map(([, to]) => to) } : undefined
      }
      beside={[
        ['', ...lines.map(({ whole }) => whole)],
        ['', ...lines.map(({ brief }) => brief)],
        ...(judged ? [] : [['', ...lines.map(({ least }) => least)]]),
      ]}
    />
  );
}

/** The map between other parts of a screen; the values below it are left out where they have no room. */
export function aroundMap(
  props: Omit<Props, 'width'> & { readonly size: Size },
  opening: Part,
  below: readonly Part[],
): readonly Part[] {
  const { size, settings } = props;
  const rows = settings.sentence.length + 2;
  const values = haveRoom([opening, { rows, show: null }, ...below], size);
  const map: Part = {
    rows: values ? rows : rows - 1,
    show: <TranslationMap {...props} width={size.width} values={values} />,
  };
  return steady(opening, [map, ...below], size);
}
