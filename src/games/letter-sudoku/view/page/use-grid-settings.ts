import { useOwnSettings } from '../../../../screen/use-visit.ts'
import { GRID_SETTINGS } from './grid-settings.ts'
import type { GridSettings } from './grid-settings.ts'

/** The settings of the grid, as they are now. */
export const useGridSettings = (): GridSettings => useOwnSettings(GRID_SETTINGS)
