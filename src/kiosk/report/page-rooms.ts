import type { ReportContent } from './report-content.ts'

/** A4, in points. */
export const PAPER = { width: 595.28, height: 841.89 } as const
const MARGIN = 42
export const LEFT = MARGIN
export const WIDE = PAPER.width - 2 * MARGIN

/** A part of the page over its whole width. */
export interface Room {
  readonly y: number
  readonly height: number
}

export interface Rooms {
  readonly town: Room
  readonly head: Room
  readonly headline: Room
  readonly further: Room
  readonly games: Room & { readonly scale: number }
  /** Null where there are none. */
  readonly signs: Room | null
  readonly bars: Room | null
  readonly foot: Room
}

/** Height of a game with its row of windows, and of one of its lengths below it. */
export const GAME = 32
export const LENGTH = 12.5
/** Height of a heading, with what is above and below it. */
export const HEADING = 26
const GAP = 13
const FOOT = 18

const HEADLINE = 64
const FURTHER = 34
/** The most that rows of games take, and what the towers below them take at least and at most. */
const MOST_GAMES = 240
const SIGNS = { least: 132, most: 210, share: 0.58 } as const
const MOST_BARS = 168
const LARGEST = 1.2

/**
 * Where everything stands on one page, whatever was played. Rows of games shrink where there are many of them; pictures
 * share what is left.
 */
export function roomsOf({ none, games, signs }: ReportContent): Rooms {
  const town = { y: 32, height: 80 }
  const head = { y: after(town), height: 78 }
  const headline = { y: after(head), height: HEADLINE }
  const further = { y: after(headline), height: FURTHER }
  const foot = { y: PAPER.height - 34 - FOOT, height: FOOT }
  const top = after(further) + GAP
  const natural = games.rows.reduce((sum, row) => sum + GAME + LENGTH * row.lengths.length, 0)
  if (none !== null) {
    const room = { y: top, height: foot.y - top, scale: 1 }
    return { town, head, headline, further, games: room, signs: null, bars: null, foot }
  }
  const hasSigns = signs.rows.length > 0
  const pictures = MOST_BARS + GAP + HEADING + (hasSigns ? SIGNS.most + GAP + HEADING : 0)
  const free = foot.y - GAP - top - HEADING
  const scale = Math.min(
    LARGEST,
    Math.max(free - pictures, Math.min(natural, MOST_GAMES)) / natural,
  )
  const gamesRoom = { y: top, height: HEADING + natural * scale, scale }
  const left = foot.y - GAP - after(gamesRoom)
  const signsRoom = hasSigns
    ? {
        y: after(gamesRoom) + GAP,
        height: within(SIGNS, (left - 2 * (GAP + HEADING)) * SIGNS.share) + HEADING,
      }
    : null
  const barsTop = after(signsRoom ?? gamesRoom) + GAP
  const bars = { y: barsTop, height: Math.min(foot.y - GAP - barsTop, MOST_BARS + HEADING) }
  return { town, head, headline, further, games: gamesRoom, signs: signsRoom, bars, foot }
}

function after({ y, height }: Room): number {
  return y + height
}

function within(
  { least, most }: { readonly least: number; readonly most: number },
  wanted: number,
): number {
  return Math.min(most, Math.max(least, wanted))
}
