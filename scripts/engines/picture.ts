/** Red, green, blue, each from 0 to 255. */
export type Color = readonly [number, number, number]

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a window showed, pixel by pixel. */
export class Picture {
  constructor(
    readonly width: number,
    readonly height: number,
    /** Bytes in the order of an X server's memory: blue, green, red, unused. */
    private readonly bytes: Buffer,
    private readonly bytesInLine: number,
  ) {}

  colorAt(x: number, y: number): Color {
    const at = y * this.bytesInLine + x * 4
    return [this.bytes[at + 2] ?? 0, this.bytes[at + 1] ?? 0, this.bytes[at] ?? 0]
  }

  /** The colours of an area, as far as the picture has it, line by line. */
  colorsIn({ x, y, width, height }: Area): Color[] {
    const colors: Color[] = []
    const [right, bottom] = [Math.min(x + width, this.width), Math.min(y + height, this.height)]
    for (let line = Math.max(0, Math.ceil(y)); line < Math.floor(bottom); line++)
      for (let column = Math.max(0, Math.ceil(x)); column < Math.floor(right); column++)
        colors.push(this.colorAt(column, line))
    return colors
  }
}

/**
 * Reads the memory of an X server's screen, as `Xvfb -fbdir` writes it: a file in the format of `xwd`,
 * with 32 bits a pixel.
 */
export function readPicture(file: Buffer): Picture {
  const field = (number: number): number => file.readUInt32BE(number * 4)
  const [header, width, height, bitsPerPixel, bytesInLine, colors] = [
    field(0),
    field(4),
    field(5),
    field(11),
    field(12),
    field(19),
  ]
  if (bitsPerPixel !== 32) throw new Error(`A screen of ${bitsPerPixel} bits a pixel`)
  const start = header + colors * COLOR_MAP_ENTRY
  return new Picture(width, height, Buffer.from(file.subarray(start)), bytesInLine)
}

/** In bytes. */
const COLOR_MAP_ENTRY = 12

/** The largest difference of two colours in one of their parts. */
export function distance(one: Color, other: Color): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))))
}

/**
 * The share of an area, from 0 to 1, whose colour differs clearly from the area's most frequent colour:
 * words and signs on a plain ground.
 */
export function inkIn(picture: Picture, area: Area): number {
  const colors = picture.colorsIn(area)
  const counts = new Map<string, number>()
  for (const color of colors) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  const ground = (most?.[0] ?? '0,0,0').split(',').map(Number) as unknown as Color
  return colors.filter((color) => distance(color, ground) > CLEARLY).length / colors.length
}

const CLEARLY = 60
