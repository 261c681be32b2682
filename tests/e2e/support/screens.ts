import { LANGUAGE_TAGS } from '../../../src/i18n/languages.ts'

/** The sizes that everything is tried at. */
export const SCREENS = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  tablet: { viewport: { width: 810, height: 1080 }, deviceScaleFactor: 1, hasTouch: true },
  kiosk: { viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 1, hasTouch: true },
} as const

export type ScreenName = keyof typeof SCREENS
export const SCREEN_NAMES = Object.keys(SCREENS) as readonly ScreenName[]

export const LANGUAGES = LANGUAGE_TAGS
