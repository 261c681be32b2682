import type { OwnSettings, ValuesOf } from '../../../../visit/own-settings.ts'

/** The settings of the grid, each with its values; the first is the default. */
export const GRID_SETTINGS = {
  /** Whether the player chooses the cell first, or the letter. */
  lead: ['cell', 'letter'],
  largeLetters: [false, true],
  timer: [true, false],
  showConflicts: [true, false],
  tidyMarks: [true, false],
  highlightPeers: [true, false],
  highlightSame: [true, false],
} as const satisfies OwnSettings

export type GridSettings = ValuesOf<typeof GRID_SETTINGS>
