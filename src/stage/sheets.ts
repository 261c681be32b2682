import type Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'
import { createCanvasTexture } from './canvas-texture.ts'
import type { CanvasTexture } from './canvas-texture.ts'
import { createShelves } from './shelves.ts'
import type { Shelves } from './shelves.ts'

/** Names what an image shows: a texture, and the part of it. */
export interface Drawn {
  readonly key: string
  readonly frame: string
}

/** A clear box in device pixels, to be drawn into at once. */
export interface SheetPlace extends Rect {
  readonly context: CanvasRenderingContext2D
  readonly drawn: Drawn
}

/**
 * Textures that hold many small things. What lies in one texture is drawn in one go, and a change of a
 * small thing sends only its own box to the graphics card.
 */
export interface Sheets {
  /** In whole device pixels. */
  place(width: number, height: number): SheetPlace
  /** Forgets all; images that show something of it need it anew afterwards. */
  clear(): void
  /** Sends what was drawn since the last frame. */
  flush(): void
  remove(): void
}

interface Sheet extends CanvasTexture {
  shelves: Shelves
  /** What was drawn since the last frame. */
  drawn: Rect[]
}

/** Device pixels. Room for the letters and keys of a large grid; one more sheet is added when full. */
const SHEET = { width: 1024, height: 512 }

/** Device pixels kept clear on each side: drawn at another size, a picture takes in half of one. */
const GUTTER = 1

export function createSheets(textures: Phaser.Textures.TextureManager): Sheets {
  const sheets: Sheet[] = []
  let count = 0

  function addSheet(width: number, height: number): Sheet {
    const wide = Math.max(SHEET.width, width)
    const high = Math.max(SHEET.height, height)
    const texture = createCanvasTexture(textures, `sheet-${sheets.length}`, { inParts: true })
    texture.resize(wide, high)
    const sheet = { ...texture, shelves: createShelves(wide, high), drawn: [] }
    sheets.push(sheet)
    return sheet
  }

  function allot(width: number, height: number): { sheet: Sheet; x: number; y: number } {
    for (const sheet of sheets) {
      const corner = sheet.shelves.place(width, height)
      if (corner) return { sheet, ...corner }
    }
    const sheet = addSheet(width, height)
    return { sheet, ...(sheet.shelves.place(width, height) ?? { x: 0, y: 0 }) }
  }

  return {
    place(width, height) {
      const whole = { width: width + 2 * GUTTER, height: height + 2 * GUTTER }
      const { sheet, ...corner } = allot(whole.width, whole.height)
      sheet.drawn.push({ ...corner, ...whole })
      const box = { x: corner.x + GUTTER, y: corner.y + GUTTER, width, height }
      const frame = String(count++)
      sheet.texture.add(frame, 0, box.x, box.y, width, height)
      return { ...box, context: sheet.context, drawn: { key: sheet.key, frame } }
    },
    clear() {
      for (const sheet of sheets) {
        const { canvas } = sheet.context
        sheet.context.clearRect(0, 0, canvas.width, canvas.height)
        sheet.shelves = createShelves(canvas.width, canvas.height)
        sheet.drawn = []
        forgetFrames(sheet.texture)
      }
    },
    flush() {
      for (const sheet of sheets) sheet.uploadParts(sheet.drawn.splice(0))
    },
    remove() {
      for (const sheet of sheets.splice(0)) sheet.remove()
    },
  }
}

/**
 * Not `texture.remove`, which guts the frame: an image that is not yet shown anew would then break
 * the renderer, where it now shows a stale picture at worst.
 */
function forgetFrames(texture: Phaser.Textures.Texture): void {
  const frames = texture.frames as Record<string, Phaser.Textures.Frame>
  for (const name of Object.keys(frames)) if (name !== '__BASE') delete frames[name]
  texture.firstFrame = '__BASE'
  texture.frameTotal = 1
}
