/** Windows of a row, and of a sign's tower, at most. */
const IN_ROW = 40
const IN_TOWER = 26

/** How many rounds a window of a game's row stands for. */
export function roundsInWindow(begun: readonly number[]): number {
  return Math.ceil(Math.max(1, ...begun) / IN_ROW)
}

/** How many visitors a window of a tower stands for. */
export function visitorsInWindow(counts: readonly number[]): number {
  return Math.ceil(Math.max(1, ...counts) / IN_TOWER)
}
