import { LEFT, WIDE } from '../../../report/page-rooms.ts'
import type { Rooms } from '../../../report/page-rooms.ts'
import type { ReportContent, ReportFigure } from '../../../report/report-content.ts'
import { drawTown } from './draw-town.ts'
import { INKS } from './inks.ts'
import type { Print } from './print.ts'

const COLUMNS = 3
const COLUMN = WIDE / COLUMNS

/** Town, name and day, and the numbers that matter most. */
export function drawHead(print: Print, content: ReportContent, rooms: Rooms): void {
  const { town, head } = rooms
  print.shapes((document) => drawTown(document, town, content.lit))
  print.say('H1', content.booth, {
    face: 'display',
    size: 42,
    least: 13,
    color: INKS.ink,
    x: LEFT,
    y: head.y + 46,
    width: WIDE,
  })
  print.say('P', content.day, {
    face: 'text',
    size: 13,
    color: INKS.soft,
    x: LEFT,
    y: head.y + 65,
    width: WIDE,
  })
  const rule = head.y + head.height - 7
  print.shapes((document) => {
    document.rect(LEFT, rule, WIDE, 2.6).fill(INKS.ink)
    document.rect(LEFT, rule + 4, WIDE, 0.7).fill(INKS.ink)
  })
  print.within('Table', () => {
    content.headline.forEach((figure, at) => drawHeadline(print, figure, at, rooms.headline.y))
    content.further.forEach((figure, at) => drawFurther(print, figure, at, rooms.further.y))
  })
  const foot = rooms.further.y + rooms.further.height
  print.shapes((document) => document.rect(LEFT, foot, WIDE, 0.6).fill(INKS.hairline))
}

function drawHeadline(print: Print, { value, name }: ReportFigure, at: number, y: number): void {
  const place = { x: LEFT + at * COLUMN, width: COLUMN - 12 }
  print.within('TR', () => {
    print.say('TD', value, { face: 'display', size: 46, color: INKS.ink, ...place, y: y + 46 })
    print.say('TH', name, {
      face: 'text',
      size: 12,
      color: INKS.soft,
      ...place,
      y: y + 60,
      scope: 'Row',
    })
  })
}

/** Room of a number, and of another digit in it. */
const VALUE = 20
const DIGIT = 11

function drawFurther(print: Print, { value, name }: ReportFigure, at: number, y: number): void {
  const x = LEFT + at * COLUMN
  const line = y + 22
  const room = VALUE + DIGIT * (value.length - 1)
  print.within('TR', () => {
    print.say('TD', value, { face: 'display', size: 20, color: INKS.ink, x, width: room, y: line })
    print.say('TH', name, {
      face: 'text',
      size: 12,
      color: INKS.soft,
      x: x + room,
      width: COLUMN - room - 12,
      y: line,
      scope: 'Row',
    })
  })
}
