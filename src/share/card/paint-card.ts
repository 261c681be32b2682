import type { FaceOptions } from '../../theme/load-faces.ts'
import { CREAM } from '../../theme/tokens.ts'
import type { Text } from '../../kit/text.ts'
import { sayOr } from '../share.ts'
import type { Share } from '../share.ts'
import { FORMATS } from './card-format.ts'
import type { CardFormat, FormatName } from './card-format.ts'
import { layOutCard } from './card-layout.ts'
import type { Measure, PlacedLine, SpokenWords } from './card-layout.ts'
import { TYPE, fontOf } from './card-type.ts'
import { loadCardFonts } from './load-card-fonts.ts'
import { paintEvening } from './paint-evening.ts'

/**
 * Draws a card. Throws where a canvas cannot be had.
 * @param address where it can be played, as it is printed below; null for none
 * @param faces how its typefaces are waited for
 */
export async function paintCard(
  share: Pick<Share, 'picture' | 'words' | 'details'>,
  name: FormatName,
  say: (text: Text) => string,
  address: string | null,
  faces: FaceOptions,
): Promise<HTMLCanvasElement> {
  const format = FORMATS[name]
  const words = spoken(share, say, address)
  const { picture } = share
  const [paintPicture] = await Promise.all([
    picture.load(),
    loadCardFonts(Object.values(words).join(''), faces),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = format.width
  canvas.height = format.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas to draw on')
  const { lines, hero } = layOutCard(format, words, measureIn(context))
  paintEvening(context, format, picture.lit, [hero, format.brand, ...lines])
  await paintPicture(context, hero, say)
  for (const line of lines) paintLine(context, line)
  paintBrandRule(context, format, lines)
  return canvas
}

function spoken(
  { words, details }: Pick<Share, 'words' | 'details'>,
  say: (text: Text) => string,
  address: string | null,
): SpokenWords {
  const { brand, eyebrow, title, line, note } = words
  const orNull = (text: Text | null): string | null => (text ? say(text) : null)
  return {
    brand: [...brand.map(say), ...(address ? [address] : [])].join(' · '),
    eyebrow:
      [...(eyebrow ? [eyebrow] : []), ...details].map((each) => sayOr(say, each)).join(' · ') ||
      null,
    title: orNull(title),
    line: orNull(line),
    note: orNull(note),
  }
}

function measureIn(context: CanvasRenderingContext2D): Measure {
  return (text, role, size) => {
    context.font = fontOf(role, size)
    return context.measureText(text).width
  }
}

function paintLine(context: CanvasRenderingContext2D, line: PlacedLine): void {
  context.font = fontOf(line.role, line.size)
  context.fillStyle = TYPE[line.role].color
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  // About where the baseline stands in the line boxes of the page.
  context.fillText(line.text, line.x, line.y + line.height / 2 + line.size * 0.33)
}

/** The double rule of the newspaper under its name. */
function paintBrandRule(
  context: CanvasRenderingContext2D,
  { brand, align }: CardFormat,
  lines: readonly PlacedLine[],
): void {
  const line = lines.find(({ role }) => role === 'brand')
  if (!line || align === 'left') return
  const y = line.y + line.height + line.size * 0.3
  context.fillStyle = CREAM
  context.globalAlpha = 0.85
  context.fillRect(brand.x, y, brand.width, 4)
  context.fillRect(brand.x, y + 8, brand.width, 1.5)
  context.globalAlpha = 1
}
