// A question that is answered by typing, while an empty line does something as well.
import type { Question, Typed } from './question.ts';

/** The numbers are words of the game here, so that the choice has none of them. */
const noNumber = 0;

/** Without `enter`, an empty line is no answer. */
export function typedOrEnter<Move>(
  text: string,
  enter: { readonly label: string; readonly move: Move } | undefined,
  typed: Typed<Move>,
): Question<Move> {
  if (enter === undefined) return { type: 'typed', text, ...typed };
  const { label, move } = enter;
  return { type: 'choice', text, choices: [{ label, moves: [move], number: noNumber }], typed };
}
