import { strokeRays } from '../../../../art/stroke-rays.ts'
import type { Rect } from '../../../../kit/rect.ts'
import { CREAM, LAMP, NIGHT, RUST, SKY } from '../../../../theme/tokens.ts'

const WINDOW = { width: 100, height: 150 }
const ARCH = 'M8 140V50a42 42 0 0 1 84 0V140Z'

/**
 * Paints a tall window for each word, as in the gables of the front page: lit where the word was found, with
 * the blind half down where it was not.
 */
export function paintWindows(
  context: CanvasRenderingContext2D,
  place: Rect,
  lit: readonly boolean[],
): void {
  const count = Math.max(1, lit.length)
  const gap = 22
  const across = count * WINDOW.width + (count - 1) * gap
  const scale = Math.min(place.width / (across + 20), place.height / (WINDOW.height + 28))
  context.save()
  context.translate(
    place.x + (place.width - across * scale) / 2,
    place.y + (place.height - WINDOW.height * scale) * 0.72,
  )
  context.scale(scale, scale)
  for (const [index, found] of lit.entries()) {
    context.save()
    context.translate(index * (WINDOW.width + gap), 0)
    paintWindow(context, found)
    context.restore()
  }
  context.restore()
}

function paintWindow(context: CanvasRenderingContext2D, lit: boolean): void {
  const arch = new Path2D(ARCH)
  if (lit) paintShine(context)
  context.save()
  context.fillStyle = lit ? LAMP : SKY[1]
  context.fill(arch)
  context.clip(arch)
  context.fillStyle = lit ? RUST : NIGHT
  if (lit) {
    context.fillRect(48.2, 0, 3.6, 140)
    context.fillRect(0, 62, 100, 3.6)
    context.fillRect(0, 101, 100, 3.6)
  } else {
    for (let slat = 10; slat < 84; slat += 9) context.fillRect(0, slat, 100, 5.5)
    context.fillStyle = CREAM
    context.fillRect(0, 84, 100, 3)
    context.fillRect(49, 87, 1.6, 14)
    context.beginPath()
    context.arc(49.8, 103, 2.8, 0, 7)
    context.fill()
  }
  context.restore()
  context.strokeStyle = CREAM
  context.lineWidth = 5
  context.stroke(arch)
  context.fillStyle = CREAM
  context.fillRect(0, 138, 100, 6)
}

/** Short rays around the top of a lit window. */
function paintShine(context: CanvasRenderingContext2D): void {
  strokeRays(context, 50, 50, [52, 58, 64], 8, 2.2)
}
