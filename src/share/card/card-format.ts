import type { Rect } from '../../kit/rect.ts'
import type { Role } from '../share.ts'

export type FormatName = 'tall' | 'square' | 'wide'

/** Where things stand on a card, in its own pixels. */
export interface CardFormat {
  readonly width: number
  readonly height: number
  /** What an app may cover with its own buttons lies outside of it: no words there. */
  readonly safe: Rect
  readonly brand: Rect
  readonly hero: Rect
  readonly text: Rect
  readonly align: 'center' | 'left'
  /** Sizes that words begin with; they shrink together when there is too much to say. */
  readonly sizes: Readonly<Record<Role | 'brand', number>>
  /** Height of the row of houses on the lower edge. */
  readonly town: number
  /** Where the first and the last band of the evening begin, in the middle of the picture. */
  readonly bands: readonly [top: number, horizon: number]
}

/** Stories of 9:16, posts of 1:1, previews of links. */
export const FORMATS: Readonly<Record<FormatName, CardFormat>> = {
  tall: {
    width: 1080,
    height: 1920,
    safe: { x: 80, y: 250, width: 920, height: 1420 },
    brand: { x: 80, y: 256, width: 920, height: 70 },
    hero: { x: 90, y: 366, width: 900, height: 620 },
    text: { x: 90, y: 1026, width: 900, height: 500 },
    align: 'center',
    sizes: { brand: 38, eyebrow: 56, title: 112, line: 44, note: 38 },
    town: 400,
    bands: [960, 1600],
  },
  square: {
    width: 1080,
    height: 1080,
    safe: { x: 64, y: 48, width: 952, height: 984 },
    brand: { x: 64, y: 50, width: 952, height: 62 },
    hero: { x: 64, y: 124, width: 952, height: 410 },
    text: { x: 80, y: 558, width: 920, height: 310 },
    align: 'center',
    sizes: { brand: 32, eyebrow: 42, title: 84, line: 34, note: 30 },
    town: 226,
    bands: [500, 890],
  },
  wide: {
    width: 1200,
    height: 630,
    safe: { x: 40, y: 30, width: 1120, height: 570 },
    brand: { x: 530, y: 48, width: 620, height: 40 },
    hero: { x: 24, y: 30, width: 480, height: 444 },
    text: { x: 530, y: 104, width: 620, height: 320 },
    align: 'left',
    sizes: { brand: 26, eyebrow: 38, title: 82, line: 30, note: 26 },
    town: 190,
    bands: [372, 512],
  },
}
