// A seed that nobody chose. The one place where chance comes from the machine.

/** Short enough to read out in a room: five letters and digits. */
export function freshSeed(): string {
  return Math.random().toString(36).slice(2, 7).padEnd(5, '0');
}
