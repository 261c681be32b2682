import type { OwnSettings } from '../../../../src/visit/own-settings.ts'

/** What readers can choose about it. */
export const NULL_SETTINGS = {
  /** Whether it shows how often the button was pressed. */
  showCount: [true, false],
} as const satisfies OwnSettings
