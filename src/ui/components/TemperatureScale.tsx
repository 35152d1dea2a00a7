import { Text } from 'ink';
import type { ReactNode } from 'react';
import { hottest, notchesInOne, short } from '../../engine/activities/charts.ts';
import { say } from '../../texts/say.ts';
import { marks, useLook } from '../theme.ts';

/** Columns from one notch to the next. */
const wideStep = 2;
const widestReading = '[0.25]'.length;

/** A temperature on its scale, behind its label. The reading in brackets is the knob. */
export function TemperatureScale({
  label,
  notch,
  width,
}: {
  /** As wide as it shall be. */
  label: string;
  notch: number;
  width: number;
}): ReactNode {
  const line = marks(useLook()).rule;
  const [cold, hot] = [say('temperature.cold'), say('temperature.hot')];
  const beside = label.length + cold.length + 1 + widestReading + 1 + hot.length;
  const step = beside + hottest * wideStep <= width ? wideStep : 1;
  const before = line.repeat(notch * step);
  const reading = `[${short(notch / notchesInOne, 2)}]`;
  const after = line.repeat(hottest * step + widestReading - before.length - reading.length);
  return (
    <Text>
      {label}
      {`${cold} ${before}`}
      <Text bold inverse>
        {reading}
      </Text>
      {`${after} ${hot}`}
    </Text>
  );
}
