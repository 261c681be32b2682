/** The sizes in which screens are taken: CSS pixels and density. */
export const SIZES = {
  small: { viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  'phone-landscape': {
    viewport: { width: 844, height: 390 },
    deviceScaleFactor: 2,
    hasTouch: true,
  },
  tablet: { viewport: { width: 810, height: 1080 }, deviceScaleFactor: 1, hasTouch: true },
  'tablet-landscape': {
    viewport: { width: 1080, height: 810 },
    deviceScaleFactor: 1,
    hasTouch: true,
  },
  kiosk: { viewport: { width: 1080, height: 1920 }, deviceScaleFactor: 1, hasTouch: true },
  'kiosk-landscape': {
    viewport: { width: 1920, height: 1080 },
    deviceScaleFactor: 1,
    hasTouch: true,
  },
  '4k': { viewport: { width: 3840, height: 2160 }, deviceScaleFactor: 1, hasTouch: true },
} as const

export type SizeName = keyof typeof SIZES
