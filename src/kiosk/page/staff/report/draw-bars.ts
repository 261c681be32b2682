import { HEADING, LEFT, WIDE } from '../../../report/page-rooms.ts'
import type { Room } from '../../../report/page-rooms.ts'
import type { ReportBar, ReportContent } from '../../../report/report-content.ts'
import { drawHeading } from './draw-heading.ts'
import { INKS } from './inks.ts'
import type { Print } from './print.ts'

const GAP = 28
const HALF = (WIDE - GAP) / 2
const HOURS = { x: LEFT + HALF + GAP, width: HALF }
/** Languages of one column; more of them stand in two. */
const ONE_COLUMN = 8
const ROW = 17

/** Languages on one side, hours on the other. */
export function drawBars(print: Print, { languages, hours }: ReportContent, room: Room): void {
  const top = room.y + HEADING
  const height = room.height - HEADING
  print.within('Sect', () => {
    drawHeading(print, languages.heading, '', room.y, { x: LEFT, width: HALF })
    print.within('Table', () => {
      const columns = languages.rows.length > ONE_COLUMN ? 2 : 1
      const most = Math.ceil(languages.rows.length / columns)
      const pitch = Math.min(ROW, height / most)
      const width = (HALF - (columns - 1) * 12) / columns
      languages.rows.forEach((row, at) => {
        const x = LEFT + Math.floor(at / most) * (width + 12)
        drawRow(print, row, { x, y: top + (at % most) * pitch, width, pitch })
      })
    })
  })
  print.within('Sect', () => {
    drawHeading(print, hours.heading, '', room.y, HOURS)
    print.within('Table', () => drawHours(print, hours.rows, top, height))
  })
}

interface RowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly pitch: number
}

function drawRow(print: Print, row: ReportBar, { x, y, width, pitch }: RowPlace): void {
  const name = width * 0.36
  const value = 34
  const bar = Math.max(1, row.part * (width - name - value))
  const size = Math.min(11, pitch * 0.75)
  const line = y + pitch * 0.72
  print.shapes((document) =>
    document.rect(x + name, y + pitch * 0.16, bar, pitch * 0.66).fill(INKS.ink),
  )
  print.within('TR', () => {
    print.say('TH', row.name, {
      face: 'text',
      size,
      color: INKS.ink,
      x,
      y: line,
      width: name - 6,
      language: row.language,
      scope: 'Row',
    })
    print.say('TD', row.value, {
      face: 'bold',
      size,
      color: INKS.ink,
      x: x + name + bar + 5,
      y: line,
      width: value - 5,
    })
  })
}

function drawHours(print: Print, rows: readonly ReportBar[], top: number, height: number): void {
  const step = HALF / Math.max(8, rows.length)
  const ground = top + height - 14
  const tall = ground - top - 14
  print.shapes((document) => {
    rows.forEach((row, at) => {
      const bar = Math.max(1, row.part * tall)
      const x = HOURS.x + at * step + step * 0.12
      document.rect(x, ground - bar, step * 0.76, bar).lineWidth(1)
      if (row.isMost) document.fillAndStroke(INKS.lamp, INKS.ink)
      else document.fillAndStroke(INKS.ink, INKS.ink)
    })
    document.rect(HOURS.x, ground, step * rows.length, 1.4).fill(INKS.ink)
  })
  const size = Math.min(10.5, step * 0.62)
  rows.forEach((row, at) => {
    const place = { x: HOURS.x + at * step, width: step, align: 'middle' } as const
    print.within('TR', () => {
      print.say('TH', row.name, {
        face: 'text',
        size,
        color: INKS.soft,
        ...place,
        y: ground + 12,
        scope: 'Row',
      })
      print.say('TD', row.value, {
        face: 'bold',
        size,
        color: INKS.ink,
        ...place,
        y: ground - row.part * tall - 4,
      })
    })
  })
}
