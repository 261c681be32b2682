/** The seeds of puzzles that were asked for together, counted from one. */
export interface SeedSeries {
  readonly name: string
  /** The number of the series' first puzzle that is wanted. */
  readonly first: number
}

const NUMBER = /^\d{1,10}$/
const MOST = 0xffff_ffff
const NTH = /^(.*)\/([1-9]\d{0,8})$/s
/** The golden section of 2³²: an odd number, so that no two seeds of a series are the same. */
const STRIDE = 0x9e37_79b9

/** Reads a seed: any text; "autumn/3" is the third puzzle of "autumn", and the series goes on there. */
export function parseSeed(text: string): SeedSeries {
  const [, name, number] = NTH.exec(text) ?? []
  return name === undefined ? { name: text, first: 1 } : { name, first: Number(number) }
}

/** The seed by which the n-th puzzle of a series is made again on its own. */
export function formatSeed({ name }: SeedSeries, n: number): string {
  // A name that looks like a place in a series needs its own place, or it would be read as one.
  return n === 1 && !NTH.test(name) ? name : `${name}/${n}`
}

/** The number that the generator begins with; of a seed that is a number, that number. */
export function seedNumber({ name }: SeedSeries, n: number): number {
  const base = NUMBER.test(name) && Number(name) <= MOST ? Number(name) : hashOf(name)
  return (base + Math.imul(STRIDE, n - 1)) >>> 0
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo; public domain). */
function hashOf(text: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193)
  return hash >>> 0
}
