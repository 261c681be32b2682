import { starPath } from '../../../../art/star.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import { RING } from './star-line.ts'

export interface StarColors {
  readonly star: string
  readonly line: string
}

/** Length in CSS pixels of the picture that is stretched to make each link. */
export const LINK_LENGTH = 64

/** The pictures that a line of stars consists of, for one size of star. */
export interface StarPictures {
  readonly star: Drawn
  readonly dot: Drawn
  readonly ring: Drawn
  readonly link: Drawn
}

/** Paints a lit star, the dot of an open question, the ring of the current one and a piece of line. */
export function paintStars(draw: Draw, radius: number, colors: StarColors): StarPictures {
  const name = (kind: string): string => `${kind} ${radius} ${colors.line} ${colors.star}`
  const side = (reach: number): number => 2 * (reach + 2)
  const circle = (kind: string, reach: number, width: number): Drawn =>
    draw.paint(name(kind), side(reach), side(reach), (context) => {
      context.strokeStyle = colors.line
      context.lineWidth = Math.max(1.5, width)
      context.beginPath()
      context.arc(reach + 2, reach + 2, reach - width / 2, 0, 2 * Math.PI)
      context.stroke()
    })
  const thick = Math.max(2, radius * 0.22)
  return {
    star: draw.paint(name('star'), side(radius), side(radius), (context) => {
      context.fillStyle = colors.star
      context.fill(new Path2D(starPath(radius + 2, radius + 2, radius)))
    }),
    dot: circle('dot', radius * 0.43, radius * 0.14),
    ring: circle('ring', radius * RING, radius * 0.13),
    link: draw.paint(name('link'), LINK_LENGTH, thick + 2, (context) => {
      context.fillStyle = colors.line
      context.fillRect(0, 1, LINK_LENGTH, thick)
    }),
  }
}
