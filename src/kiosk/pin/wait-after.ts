/** Wrong tries that nobody has to wait for: fingers slip. */
const FREE = 3
const LONGEST = 60_000

/**
 * Milliseconds to wait after so many wrong tries in a row: none at first, then twice as long each time, up to
 * a minute. So a thousand tries take most of a day, and staff that forgot are never locked out.
 */
export function waitAfter(wrong: number): number {
  return wrong <= FREE ? 0 : Math.min(LONGEST, 1000 * 2 ** (wrong - FREE))
}
