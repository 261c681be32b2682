/** Pixels of a side of what is painted to be read back. */
const SIDE = 16
/**
 * How far a part of a colour, 0 to 255, may be from what was painted. Some browsers change a few pixels by
 * a little, so that no site can tell devices apart; nobody sees that.
 */
const TOLERANCE = 8

/**
 * Whether a page gets to read what it painted. Browsers that protect their readers from being recognised
 * give noise or an empty picture instead (Firefox with `privacy.resistFingerprinting`, Tor Browser), and
 * some extensions throw.
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

/** The same for a picture that is taken from a canvas as a file. */
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

/** A colour of its own for each pixel, because browsers leave a picture of one colour as it is. */
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
