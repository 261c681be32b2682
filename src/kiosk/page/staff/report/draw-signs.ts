import type PDFDocument from 'pdfkit'
import { emblemSvg, hasEmblem } from '../../../../art/emblem.ts'
import { HEADING, LEFT, WIDE } from '../../../report/page-rooms.ts'
import type { Room } from '../../../report/page-rooms.ts'
import type { ReportContent, ReportSign } from '../../../report/report-content.ts'
import { drawHeading } from './draw-heading.ts'
import { drawSvg } from './draw-svg.ts'
import { INKS } from './inks.ts'
import type { Print } from './print.ts'

/** Below a tower: its emblem, and the name of its sign. */
const EMBLEM = 30
const NAME = 12
const COUNT = 16
const TOWER = 26
/** A row of two windows, and what a tower has above its windows. */
const ROOF = 12
const FOOT = 3

/** A tower for each sign, with a window for a visitor. */
export function drawSigns(print: Print, { signs }: ReportContent, room: Room): void {
  const { rows } = signs
  const width = WIDE / rows.length
  const most = Math.max(1, ...rows.map(({ windows }) => Math.ceil(windows / 2)))
  const ground = room.y + room.height - EMBLEM - NAME - 6
  const tall = ground - room.y - HEADING - COUNT
  const pitch = Math.min(14, (tall - ROOF - FOOT) / most)
  print.within('Sect', () => {
    drawHeading(print, signs.heading, signs.note, room.y)
    print.shapes((document) => {
      rows.forEach((sign, at) =>
        drawTower(document, sign, LEFT + width * (at + 0.5), ground, pitch),
      )
      document.rect(LEFT, ground, WIDE, 1.4).fill(INKS.ink)
    })
    print.within('Table', () =>
      rows.forEach((sign, at) => {
        const place = { x: LEFT + width * at + 1, width: width - 2, align: 'middle' } as const
        const top = ground - heightOf(sign, pitch) - 5
        print.within('TR', () => {
          print.say('TH', sign.name, {
            face: 'text',
            size: 8.5,
            least: 5.5,
            color: INKS.soft,
            ...place,
            y: ground + EMBLEM + NAME + 4,
            scope: 'Row',
          })
          print.say('TD', sign.value, { face: 'bold', size: 11, color: INKS.ink, ...place, y: top })
        })
      }),
    )
  })
}

function heightOf({ windows }: ReportSign, pitch: number): number {
  return ROOF + FOOT + Math.ceil(windows / 2) * pitch
}

function drawTower(
  document: PDFDocument,
  sign: ReportSign,
  middle: number,
  ground: number,
  pitch: number,
): void {
  const height = heightOf(sign, pitch)
  const half = TOWER / 2
  document.save().translate(middle, ground)
  document
    .path(
      `M${2 - half} 0V${ROOF - height}H${-half - 1}L0 ${-height}L${half + 1} ${ROOF - height}H${half - 2}V0Z`,
    )
    .fill(INKS.ink)
  for (let at = 0; at < sign.windows; at++) {
    const foot = -FOOT - Math.floor(at / 2) * pitch
    const tall = pitch * 0.72
    const radius = Math.min(2.8, tall / 2)
    document
      .path(
        `M${at % 2 ? 1.6 : -1.6 - 2 * radius} ${foot}v${radius - tall}a${radius} ${radius} 0 0 1 ${2 * radius} 0V${foot}Z`,
      )
      .fill(INKS.lamp)
  }
  document.restore()
  if (!hasEmblem(sign.id)) return
  const scale = EMBLEM / 121
  document
    .save()
    .translate(middle - 50 * scale, ground + 5)
    .scale(scale, scale)
  drawSvg(document, emblemSvg(sign.id, { detail: 0, ground: 'light', rays: false }))
  document.restore()
}
