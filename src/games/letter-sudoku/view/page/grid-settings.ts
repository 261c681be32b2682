import type { OwnSettings, ValuesOf } from '../../../../visit/own-settings.ts'

/** What readers can choose about the grid. */
export const GRID_SETTINGS = {
  /** What is chosen first. */
  lead: ['cell', 'letter'],
  /** Larger letters on the board. */
  largeLetters: [false, true],
  timer: [true, false],
  showConflicts: [true, false],
  tidyMarks: [true, false],
  highlightPeers: [true, false],
  highlightSame: [true, false],
} as const satisfies OwnSettings

export type GridSettings = ValuesOf<typeof GRID_SETTINGS>
