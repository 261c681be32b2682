import { emblemSvg, hasEmblem } from '../../../../art/emblem.ts'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { DISPLAY_FAMILY } from '../../../../theme/fonts.ts'
import { CREAM } from '../../../../theme/tokens.ts'
import type { Rect } from '../../../../kit/rect.ts'

/** The emblem with its rays, in units of its drawing. */
const BOX = { width: 160, height: 150 }

/** Loads a sign's emblem as a picture, as wide as it is shown so that it stays sharp. */
async function loadEmblem(sign: string, width: number): Promise<HTMLImageElement> {
  const svg = emblemSvg(sign, { detail: 2, ground: 'dark', rays: true })
  const height = (width * BOX.height) / BOX.width
  const image = new Image()
  // Some browsers draw nothing for an SVG without width and height.
  image.src = `data:image/svg+xml,${encodeURIComponent(
    svg.replace('<svg ', `<svg width="${Math.round(width)}" height="${Math.round(height)}" `),
  )}`
  await image.decode()
  return image
}

/** Paints the emblem in a place, on its lower edge. A sign without an emblem shows its first letter. */
export async function paintEmblem(
  context: CanvasRenderingContext2D,
  place: Rect,
  sign: string,
  name: string,
): Promise<void> {
  const image = await loadEmblem(sign, place.width)
  const scale = Math.min(place.width / BOX.width, place.height / BOX.height)
  const width = BOX.width * scale
  const height = BOX.height * scale
  const x = place.x + (place.width - width) / 2
  const y = place.y + place.height - height
  context.drawImage(image, x, y, width, height)
  if (hasEmblem(sign)) return
  context.font = `820 ${50 * scale}px ${DISPLAY_FAMILY}`
  context.fillStyle = CREAM
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(graphemesOf(name)[0] ?? '', x + 80 * scale, y + 96 * scale)
}
