import { deflateSync } from 'node:zlib'

/** The most colours a picture can have: flat drawings need few, and their edges are blends of neighbours. */
const COLORS = 160
/** Squared distance up to which two colours share a place in the palette. */
const ALIKE = 60

/** A PNG with a palette: half as large as one in full colours, and as sharp. */
export function indexedPng(width: number, height: number, pixels: Uint8Array): Buffer {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const color = colorAt(pixels, at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const palette = choose(counts)
  const nearest = new Map([...counts.keys()].map((color) => [color, indexOf(palette, color)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = nearest.get(colorAt(pixels, (y * width + x) * 4)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, colours by palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The most frequent colours that are not alike. */
function choose(counts: ReadonlyMap<number, number>): number[] {
  const palette: number[] = []
  for (const [color] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (palette.every((kept) => distance(kept, color) > ALIKE)) palette.push(color)
    if (palette.length === COLORS) break
  }
  return palette
}

function indexOf(palette: readonly number[], color: number): number {
  let best = 0
  for (const [index, kept] of palette.entries())
    if (distance(kept, color) < distance(palette[best] ?? 0, color)) best = index
  return best
}

function colorAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

function channelsOf(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255]
}

function distance(one: number, other: number): number {
  const [red, green, blue] = channelsOf(one)
  const [red2, green2, blue2] = channelsOf(other)
  return (red - red2) ** 2 + (green - green2) ** 2 + (blue - blue2) ** 2
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, check])
}

/** The check sum of PNG chunks (PNG specification, annex D). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
