// What a terminal sends for a key that is pressed.

/** Names for keys that have no character of their own. */
const keyBytes = {
  Enter: '\r',
  Escape: '\x1b',
  Tab: '\t',
  'Shift+Tab': '\x1b[Z',
  Space: ' ',
  Backspace: '\x7f',
  Delete: '\x1b[3~',
  Up: '\x1b[A',
  Down: '\x1b[B',
  Right: '\x1b[C',
  Left: '\x1b[D',
  Home: '\x1b[H',
  End: '\x1b[F',
  PageUp: '\x1b[5~',
  PageDown: '\x1b[6~',
  'Ctrl+C': '\x03',
} as const;

/** keyBytesOf('Up') → '\x1b[A'; keyBytesOf('jjj') → 'jjj' */
export function keyBytesOf(key: string): string {
  return isKeyName(key) ? keyBytes[key] : key;
}

function isKeyName(key: string): key is keyof typeof keyBytes {
  return Object.hasOwn(keyBytes, key);
}
