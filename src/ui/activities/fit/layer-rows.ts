// A neuron, or a layer of them, as a drawing of lines and letters.
import { say } from '../../../texts/say.ts';
import { type Look, marks } from '../../theme.ts';

/** More neurons than this are drawn as the first two, dots, and the last one. */
const drawnInFull = 3;

/**
 * The rows of the drawing, all of one length: x on the left, y on the right.
 * layerRows(1, look) → ['x ─── max(0, wx + b) ─── y']
 */
export function layerRows(neurons: number, look: Look): readonly string[] {
  const m = marks(look);
  const line = (n: number) => m.rule.repeat(n);
  if (neurons === 1) return [`x ${line(4)} ${say('fit.neuronDrawn')} ${line(4)} y`];
  const numbers: readonly (number | null)[] =
    neurons <= drawnInFull
      ? Array.from({ length: neurons }, (_, n) => n + 1)
      : [1, 2, null, neurons];
  const inner = numbers.map((n) =>
    n === null ? '' : `${line(2)} ${say('fit.neuronNumbered', { n })} `,
  );
  const outer = numbers.map((n) => (n === null ? '' : ` v${n} ${line(2)}`));
  const wide = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const [innerWide, outerWide] = [wide(inner), wide(outer)];
  const middle = Math.floor(numbers.length / 2);
  return numbers.map((n, at) => {
    const [left, right] = edges(at, numbers.length, at === middle, look);
    const body =
      n === null
        ? m.ellipsis.padStart(Math.floor(innerWide / 2)).padEnd(innerWide + 2 + outerWide)
        : `${inner[at]?.padEnd(innerWide, m.rule)}${line(2)}${outer[at]?.padEnd(outerWide, m.rule)}`;
    const before = at === middle ? `x ${line(3)}` : '     ';
    const after = at === middle ? `${line(2)} + c ${line(3)} y` : ' '.repeat(11);
    return `${before}${left}${body}${right}${after}`;
  });
}

/** Where the lines part and meet again: corners at the ends, and the way in and out in the middle. */
function edges(
  at: number,
  count: number,
  isMiddle: boolean,
  look: Look,
): readonly [string, string] {
  if (look.ascii) return isMiddle || at === 0 || at === count - 1 ? ['+', '+'] : ['|', '|'];
  if (at === 0) return ['╭', '╮'];
  if (at === count - 1) return ['╰', '╯'];
  if (!isMiddle) return ['├', '┤'];
  return count === drawnInFull ? ['┼', '┼'] : ['┤', '├'];
}
