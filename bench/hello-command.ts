// The smallest Ink program again, in the place of the game's command.
import './hello.tsx';

/** Nothing is left to do: it is drawn once it is loaded. */
export function runCommand(): void {}
