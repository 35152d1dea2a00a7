// A seed in large letters, so that a room can compare its screens from afar.
// Left out: small letters, and any that are not listed; who shows a seed writes it out as well.

/** Five rows a letter, as wide as it needs. A full stop in a drawing is nothing. */
const drawings: Readonly<Record<string, string>> = {
  '0': '.###. ##.## ##.## ##.## .###.',
  '1': '.##. ###. .##. .##. ####',
  '2': '####. ...## .###. ##... #####',
  '3': '####. ...## .###. ...## ####.',
  '4': '##.## ##.## ##### ...## ...##',
  '5': '##### ##... ####. ...## ####.',
  '6': '.###. ##... ####. ##.## .###.',
  '7': '##### ...## ..##. .##.. .##..',
  '8': '.###. ##.## .###. ##.## .###.',
  '9': '.###. ##.## .#### ...## .###.',
  A: '.###. ##.## ##### ##.## ##.##',
  B: '####. ##.## ####. ##.## ####.',
  C: '.#### ##... ##... ##... .####',
  D: '####. ##.## ##.## ##.## ####.',
  E: '##### ##... ####. ##... #####',
  F: '##### ##... ####. ##... ##...',
  G: '.#### ##... ##.## ##.## .####',
  H: '##.## ##.## ##### ##.## ##.##',
  I: '#### .##. .##. .##. ####',
  J: '...## ...## ...## ##.## .###.',
  K: '##.## ####. ###.. ####. ##.##',
  L: '##... ##... ##... ##... #####',
  M: '##...## ###.### ####### ##.#.## ##...##',
  N: '##..## ###.## ###### ##.### ##..##',
  O: '##### ##.## ##.## ##.## #####',
  P: '####. ##.## ####. ##... ##...',
  Q: '.###. ##.## ##.## ##.## .####',
  R: '####. ##.## ####. ##.## ##.##',
  S: '.#### ##... .###. ...## ####.',
  T: '###### ..##.. ..##.. ..##.. ..##..',
  U: '##.## ##.## ##.## ##.## .###.',
  V: '##.## ##.## ##.## .###. ..#..',
  W: '##...## ##.#.## ####### ###.### ##...##',
  X: '##.## ##.## .###. ##.## ##.##',
  Y: '##..## ##..## .####. ..##.. ..##..',
  Z: '##### ...## .###. ##... #####',
  '-': '... ... ### ... ...',
  '.': '.. .. .. .. ##',
  _: '..... ..... ..... ..... #####',
  ' ': '... ... ... ... ...',
};

const letterRows = 5;

/**
 * A text as five rows of blocks, or undefined where a letter is not drawn or there is no room.
 * bigLetters('7', 60, '#') → ['#####', '   ##', '  ## ', ' ##  ', ' ##  ']
 */
export function bigLetters(
  text: string,
  width: number,
  block: string,
): readonly string[] | undefined {
  const letters = [...text.toUpperCase()].map((letter) =>
    Object.hasOwn(drawings, letter) ? (drawings[letter] ?? '').split(' ') : [],
  );
  if (letters.some((rows) => rows.length !== letterRows)) return undefined;
  const lines = Array.from({ length: letterRows }, (_, row) =>
    letters
      .map((rows) => rows[row])
      .join(' ')
      .replaceAll('.', ' ')
      .replaceAll('#', block),
  );
  return (lines[0] ?? '').length <= width ? lines : undefined;
}
