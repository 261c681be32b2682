import { archPath } from '../../../../art/street.ts'
import { GAME, HEADING, LEFT, LENGTH, WIDE } from '../../../report/page-rooms.ts'
import type { Rooms } from '../../../report/page-rooms.ts'
import type { ReportContent, ReportGame } from '../../../report/report-content.ts'
import { drawHeading } from './draw-heading.ts'
import { INKS } from './inks.ts'
import type { Line, Print } from './print.ts'

/** Columns: what was played, how many of it were finished, in what time. */
const MEDIAN = 96
const COUNT = 104
const NAME = WIDE - COUNT - MEDIAN

const PANE = { width: 9, height: 12, step: 11.2 } as const

/** Rounds of each game, as windows of which those of finished rounds are lit, and of each length. */
export function drawGames(print: Print, { games }: ReportContent, { games: room }: Rooms): void {
  const { scale } = room
  print.within('Sect', () => {
    drawHeading(print, games.heading, games.note, room.y)
    print.within('Table', () => {
      const [, finished, median] = games.columns
      print.within('TR', () => {
        const head = {
          face: 'text',
          size: 9,
          color: INKS.soft,
          y: room.y + HEADING + 1,
          scope: 'Column',
        } as const
        print.say('TH', games.columns[0], { ...head, x: LEFT, width: NAME - 12 })
        print.say('TH', finished, { ...head, ...COUNT_PLACE })
        print.say('TH', median, { ...head, ...MEDIAN_PLACE })
      })
      let y = room.y + HEADING + 2
      for (const game of games.rows) {
        drawGame(print, game, y, scale)
        y += (GAME + LENGTH * game.lengths.length) * scale
      }
    })
  })
}

const COUNT_PLACE = { x: LEFT + NAME, width: COUNT - 12, align: 'end' } as const
const MEDIAN_PLACE = { x: LEFT + NAME + COUNT, width: MEDIAN, align: 'end' } as const

function drawGame(print: Print, game: ReportGame, y: number, scale: number): void {
  const name = { face: 'bold', size: 13 * scale, color: INKS.ink, y: y + 14 * scale } as const
  drawRow(print, game, name, 'TH')
  print.shapes((document) => {
    document.translate(LEFT, y + 17 * scale).scale(scale, scale)
    for (let at = 0; at < game.windows; at++) {
      const pane = { x: at * PANE.step + 0.5, y: 0, width: PANE.width, height: PANE.height }
      document
        .path(archPath(pane))
        .lineWidth(1)
        .fillAndStroke(at < game.lit ? INKS.lamp : INKS.paper, INKS.ink)
    }
    document.rect(0, PANE.height, Math.max(1, game.windows) * PANE.step - 1, 1.2).fill(INKS.ink)
  })
  game.lengths.forEach((length, at) => {
    const line = y + (GAME + LENGTH * at + 9) * scale
    drawRow(print, length, { face: 'text', size: 10 * scale, color: INKS.soft, y: line }, 'TH')
  })
}

function drawRow(
  print: Print,
  { name, finished, median }: Pick<ReportGame, 'name' | 'finished' | 'median'>,
  line: Pick<Line, 'face' | 'size' | 'color' | 'y'>,
  head: 'TH',
): void {
  print.within('TR', () => {
    print.say(head, name, { ...line, x: LEFT, width: NAME - 12, scope: 'Row' })
    print.say('TD', finished, { ...line, ...COUNT_PLACE })
    print.say('TD', median, { ...line, ...MEDIAN_PLACE })
  })
}
