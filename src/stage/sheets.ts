import type Phaser from 'phaser'
import type { Rect } from '../kit/rect.ts'
import { createCanvasTexture } from './canvas-texture.ts'
import type { CanvasTexture } from './canvas-texture.ts'
import { createShelves } from './shelves.ts'
import type { Shelves } from './shelves.ts'

/** What an image shows: a texture, and a part of it. */
export interface Drawn {
  readonly key: string
  readonly frame: string
}

/** An empty box in device pixels, to be drawn into at once. */
export interface SheetPlace extends Rect {
  readonly context: CanvasRenderingContext2D
  readonly drawn: Drawn
}

/**
 * Textures that hold many small things. All that lies in one texture is drawn in one go, and a change sends
 * only the changed box to the graphics card.
 */
export interface Sheets {
  /** In whole device pixels. */
  place(width: number, height: number): SheetPlace
  /** Forgets everything. Images that show a part of a sheet need a new part afterwards. */
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

/**
 * In device pixels: enough for the letters and keys of a large grid. Another sheet is added when one is full.
 */
const SHEET = { width: 1024, height: 512 }

/** Clear device pixels on each side: a picture drawn at another size takes in half a pixel around it. */
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
 * Forgets the parts of a texture. `texture.remove` would also destroy them, and an image that still shows one
 * would break the renderer; this way it shows an old picture at worst.
 */
function forgetFrames(texture: Phaser.Textures.Texture): void {
  const frames = texture.frames as Record<string, Phaser.Textures.Frame>
  for (const name of Object.keys(frames)) if (name !== '__BASE') delete frames[name]
  texture.firstFrame = '__BASE'
  texture.frameTotal = 1
}
