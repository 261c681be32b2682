import type PDFDocument from 'pdfkit'
import { composeSkyline } from '../../../../art/skyline.ts'
import type { Placed } from '../../../../art/skyline.ts'
import { starPath } from '../../../../art/star.ts'
import { LAMP, SKY } from '../../../../theme/tokens.ts'
import { LEFT, WIDE } from '../../../report/page-rooms.ts'
import type { Room } from '../../../report/page-rooms.ts'

const TOWN = { seed: 11, height: 0.74 } as const
const PAPER_WHITE = '#FFFFFF'
const BACK = '#2B3070'
const STARS = [
  [0.06, 0.22, 6],
  [0.15, 0.4, 2.4],
  [0.24, 0.16, 4],
  [0.36, 0.3, 2.4],
  [0.45, 0.13, 5.4],
  [0.56, 0.24, 2.4],
  [0.66, 0.12, 4],
  [0.76, 0.3, 2.6],
  [0.85, 0.15, 4.6],
  [0.95, 0.28, 5.4],
] as const

/** The town at dusk across the page, cut from its paper. A window is lit for what was finished. */
export function drawTown(document: PDFDocument, { y, height }: Room, lit: number): void {
  document.save().translate(LEFT, y).rect(0, 0, WIDE, height).clip()
  drawSky(document, height)
  for (const [x, at, radius] of STARS)
    document.path(starPath(x * WIDE, at * height, radius)).fill(LAMP)
  const tall = height * TOWN.height
  document.translate(0, height - tall)
  const { back, front, windows } = composeSkyline(WIDE, tall, TOWN.seed)
  for (const house of back) drawHouse(document, house, BACK)
  for (const house of front) drawHouse(document, house, PAPER_WHITE)
  windows.forEach(({ path }, at) => {
    document.path(path).fill((at * 7) % windows.length < lit * windows.length ? LAMP : SKY[2])
  })
  document.restore()
}

function drawSky(document: PDFDocument, height: number): void {
  document.rect(0, 0, WIDE, height).fill(SKY[0])
  SKY.slice(1).forEach((color, band) => {
    const middle = height * (1.28 - band * 0.03)
    document
      .ellipse(WIDE / 2, middle, WIDE * (0.66 - band * 0.08), height * (1.14 - band * 0.15))
      .fill(color)
  })
}

function drawHouse(document: PDFDocument, { path, x, y, scaleX, scaleY }: Placed, color: string) {
  document.save().translate(x, y).scale(scaleX, scaleY).path(path).fill(color).restore()
}
