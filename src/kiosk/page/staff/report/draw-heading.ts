import { LEFT, WIDE } from '../../../report/page-rooms.ts'
import { INKS } from './inks.ts'
import type { Print } from './print.ts'

const SIZE = 17

/** A heading at the top of a room, with a note at its other side. */
export function drawHeading(
  print: Print,
  heading: string,
  note: string,
  y: number,
  { x, width } = { x: LEFT, width: WIDE },
): void {
  const half = note === '' ? width : width / 2
  print.say('H2', heading, {
    face: 'display',
    size: SIZE,
    color: INKS.ink,
    x,
    y: y + SIZE,
    width: half,
  })
  if (note === '') return
  print.say('P', note, {
    face: 'text',
    size: 10,
    color: INKS.soft,
    x: x + half,
    y: y + SIZE,
    width: half,
    align: 'end',
  })
}
