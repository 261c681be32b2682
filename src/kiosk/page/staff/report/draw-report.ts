import { LEFT, WIDE, roomsOf } from '../../../report/page-rooms.ts'
import type { ReportContent } from '../../../report/report-content.ts'
import { drawBars } from './draw-bars.ts'
import { drawGames } from './draw-games.ts'
import { drawHead } from './draw-head.ts'
import { drawSigns } from './draw-signs.ts'
import { INKS } from './inks.ts'
import { openPrint } from './print.ts'
import type { Faces, Print } from './print.ts'

/**
 * One page of A4 as PDF, whatever was played: with the structure that screen readers go by, its language and a title.
 * The same content gives the same bytes.
 */
export function drawReport(
  content: ReportContent,
  faces: Faces,
  made: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = content
  const print = openPrint(faces, { title, language, made })
  const rooms = roomsOf(content)
  drawHead(print, content, rooms)
  if (content.none === null) drawGames(print, content, rooms)
  else
    print.say('P', content.none, {
      face: 'display',
      size: 22,
      color: INKS.soft,
      x: LEFT,
      y: rooms.games.y + 60,
      width: WIDE,
      align: 'middle',
    })
  if (rooms.signs) drawSigns(print, content, rooms.signs)
  if (rooms.bars) drawBars(print, content, rooms.bars)
  drawFoot(print, content.foot, rooms.foot.y)
  return print.finish()
}

function drawFoot(print: Print, texts: readonly string[], y: number): void {
  print.shapes((document) => document.rect(LEFT, y, WIDE, 0.6).fill(INKS.hairline))
  const width = WIDE / texts.length
  texts.forEach((text, at) => {
    const align = at === 0 ? 'start' : at === texts.length - 1 ? 'end' : 'middle'
    const x = LEFT + at * width
    print.say('P', text, { face: 'text', size: 9, color: INKS.soft, x, y: y + 13, width, align })
  })
}
