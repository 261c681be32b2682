/** Side of the test pattern, in pixels. */
const SIDE = 16
/**
 * Largest difference in a colour channel (0 to 255) that still counts as read correctly. Some browsers change
 * a few pixels slightly, so that no site can recognise a device; nobody sees that.
 */
const TOLERANCE = 8

/**
 * Whether the browser lets this page read back what it painted. Browsers that keep their readers from being
 * recognised (Firefox with `privacy.resistFingerprinting`, Tor Browser) answer with noise or an empty
 * picture, and some extensions throw.
 */
export function canReadCanvas(): boolean {
  try {
    const context = createContext()
    if (!context) return false
    paintPattern(context)
    return isPattern(context)
  } catch {
    return false
  }
}

/** Whether the browser lets this page save a canvas as a picture file. */
export async function canSaveCanvas(): Promise<boolean> {
  try {
    const [context, copy] = [createContext(), createContext()]
    if (!context || !copy) return false
    paintPattern(context)
    const saved = await new Promise<Blob | null>((done) => context.canvas.toBlob(done, 'image/png'))
    if (!saved) return false
    const picture = await createImageBitmap(saved)
    copy.drawImage(picture, 0, 0)
    picture.close()
    return isPattern(copy)
  } catch {
    return false
  }
}

function createContext(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  return canvas.getContext('2d', { willReadFrequently: true })
}

/**
 * Paints a test pattern. Every pixel has its own colour, because browsers do not falsify a picture of one
 * colour.
 */
function paintPattern(context: CanvasRenderingContext2D): void {
  for (let at = 0; at < SIDE * SIDE; at++) {
    context.fillStyle = `rgb(${colorAt(at).join(' ')})`
    context.fillRect(at % SIDE, Math.floor(at / SIDE), 1, 1)
  }
}

function isPattern(context: CanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, SIDE, SIDE)
  for (let at = 0; at < SIDE * SIDE; at++) {
    const wanted = [...colorAt(at), 255]
    const isNear = (part: number, index: number): boolean =>
      Math.abs((data[4 * at + index] ?? 0) - part) <= TOLERANCE
    if (!wanted.every(isNear)) return false
  }
  return true
}

/** Red, green and blue of a pixel. */
function colorAt(at: number): number[] {
  return [16 * (at % SIDE), 16 * Math.floor(at / SIDE), (at * 89) % 256]
}
