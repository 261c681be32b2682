import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { letterFont, textFont } from '../../../../theme/fonts.ts'
import type { Colors, Palette } from '../../../../theme/tokens.ts'
import type { CandidateRole } from '../../core/hint/shape.ts'
import { groundOf } from './cell-signs.ts'
import type { CellLook } from './cell-look.ts'
import { badgeRadius, proofPicture } from './proof-pictures.ts'
import type { ProofSign } from './proof-pictures.ts'

type Image = Phaser.GameObjects.Image

/** Under the letters and notes, over the grounds and the lines of a hint. */
const UNDER = 0.7
const OVER = 2

/** Size of a letter that is shown alone, as a part of the cell's side. */
const ALONE = 0.52
const STOP = 0.6

/** What a hint shows in one cell: signs, and the letter that plays a part where it is one alone. */
export function paintProof(draw: Draw, look: CellLook, place: Rect, palette: Palette): Image[] {
  const { proof } = look
  if (!proof) return []
  const middle = center(place)
  const show = (sign: ProofSign, depth: number): Image =>
    draw
      .image(proofPicture(draw, place.width, sign, palette))
      .setPosition(middle.x, middle.y)
      .setDepth(depth)
  const signs = proofSigns(look).map((sign) => show(sign, OVER_LETTERS.has(sign) ? OVER : UNDER))
  return [
    ...signs,
    ...paintAlone(draw, look, place, palette),
    ...paintStop(draw, look, place, palette),
  ]
}

const OVER_LETTERS: ReadonlySet<ProofSign> = new Set(['cross', 'slash', 'badge'])

/** The signs by which a cell says what it is to a beat of a hint, from back to front. */
export function proofSigns({ proof, alone }: CellLook): ProofSign[] {
  if (!proof) return []
  const signs: (ProofSign | false | null)[] = [
    proof.cell.includes('blocker') && 'ring',
    proof.letters.includes('place') && 'place',
    (proof.letters.includes('gone') || proof.cell.includes('mistake')) && 'dashes',
    alone !== null && SIGN_OF[alone.role],
    proof.cell.includes('blocked') && 'cross',
    alone?.role === 'gone' && 'slash',
    proof.stop !== null && 'badge',
  ]
  return signs.filter((sign) => sign !== false && sign !== null)
}

/** What lies under a letter that is alone, by its part. */
const SIGN_OF: Readonly<Record<CandidateRole | 'stop', ProofSign | null>> = {
  reason: 'tile',
  extra: 'square',
  one: 'disc',
  two: 'square',
  place: null,
  gone: null,
  stop: null,
}

function paintAlone(draw: Draw, look: CellLook, place: Rect, palette: Palette): Image[] {
  if (!look.alone || look.letter) return []
  const { letter, role } = look.alone
  const isStop = role === 'stop'
  const glyph = draw.glyphs.glyph(letter, {
    font: letterFont('given'),
    size: place.width * (isStop ? STOP : ALONE),
    color: palette[colorOf(look)],
    halo: isStop ? { color: palette[groundOf(look.fill)], width: place.width * 0.06 } : null,
  })
  const { x, y } = center(place)
  const aside = isStop ? place.width * 0.1 : 0
  return [
    draw
      .image(glyph)
      .setPosition(draw.snap(x + aside), draw.snap(y + aside))
      .setDepth(1),
  ]
}

function colorOf({ alone, fill, proof }: CellLook): keyof Colors {
  switch (alone?.role) {
    case 'one':
      return 'sideOneText'
    case 'two':
    case 'extra':
      return 'sideTwo'
    case 'gone':
      return 'conflict'
    case 'stop':
      if (fill === 'gone') return 'conflict'
      return fill === 'lit' ? 'lampInk' : proof?.stop?.holds ? 'ink' : 'soft'
    default:
      return 'lampInk'
  }
}

/** The number of a stop, and a line through its letter where it does not hold. */
function paintStop(draw: Draw, { proof }: CellLook, place: Rect, palette: Palette): Image[] {
  const stop = proof?.stop
  if (!stop) return []
  const side = place.width
  const middle = center(place)
  const at = badgeRadius(side) + side * 0.02
  const number = draw
    .image(
      draw.glyphs.glyph(String(stop.number), {
        font: textFont(700),
        size: badgeRadius(side) * 1.4,
        color: palette.sideOneText,
      }),
    )
    .setPosition(draw.snap(place.x + at), draw.snap(place.y + at))
    .setDepth(OVER + 0.1)
  if (stop.holds) return [number]
  const slash = draw
    .image(proofPicture(draw, side, 'slash', palette))
    .setPosition(middle.x + side * 0.1, middle.y + side * 0.1)
    .setDepth(OVER)
  return [number, slash]
}
