import type { Rect } from '../../kit/rect.ts'
import { ROLES } from '../share.ts'
import type { Role } from '../share.ts'
import type { CardFormat } from './card-format.ts'
import { TYPE } from './card-type.ts'
import { wrapWords } from './wrap-words.ts'

/** The words of a card in the reader's language. */
export type SpokenWords = Readonly<Record<Role, string | null>> & { readonly brand: string }

/** Pixels that a text takes in a line, in the face of its role. */
export type Measure = (text: string, role: Role | 'brand', size: number) => number

/** One line of words, by its box; where a baseline is, only the painter knows. */
export interface PlacedLine extends Rect {
  readonly role: Role | 'brand'
  readonly text: string
  readonly size: number
}

export interface CardLayout {
  readonly lines: readonly PlacedLine[]
  /** The room that is left for the picture. */
  readonly hero: Rect
}

const SMALLEST = 0.5
const STEP = 0.04
/** A title wraps into no more lines than this before it is set smaller. */
const TITLE_LINES = 2
/** How much smaller a title may be for the sake of one line. */
const ONE_LINE = 0.74
/** What is left out first, when there is no end of words. */
const DISPENSABLE: readonly Role[] = ['note', 'line']

/**
 * Sets the words into the room of a format: as large as they fit, first the title smaller than the
 * rest, then all of it, and only then with broken words and without the less important ones.
 */
export function layOutCard(format: CardFormat, words: SpokenWords, measure: Measure): CardLayout {
  const lines = fitted(format, words, measure)
  return {
    lines: [...brandLine(format, words.brand, measure), ...lines],
    hero: heroOver(format, lines),
  }
}

function fitted(format: CardFormat, words: SpokenWords, measure: Measure): PlacedLine[] {
  let kept = words
  for (const dropped of [null, ...DISPENSABLE]) {
    if (dropped) kept = { ...kept, [dropped]: null }
    for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
      const lines = stack(format, kept, measure, scale, false)
      if (lines) return lines
    }
    const broken = stack(format, kept, measure, SMALLEST, true)
    if (broken) return broken
  }
  return []
}

/** All words at a scale, in the middle of their room; null where they do not fit. */
function stack(
  { text: room, sizes, align }: CardFormat,
  words: SpokenWords,
  measure: Measure,
  scale: number,
  breakable: boolean,
): PlacedLine[] | null {
  const lines: PlacedLine[] = []
  let y = 0
  for (const role of ROLES) {
    const text = words[role]
    if (!text) continue
    const set = setBlock(role, text, sizes[role] * scale, room.width, measure, breakable)
    if (!set) return null
    const { leading, above } = TYPE[role]
    if (y > 0) y += above * set.size
    for (const line of set.lines) {
      const width = measure(line, role, set.size)
      const x = room.x + (align === 'center' ? (room.width - width) / 2 : 0)
      lines.push({ role, text: line, size: set.size, x, y, width, height: leading * set.size })
      y += leading * set.size
    }
  }
  if (y > room.height) return null
  const top = room.y + (room.height - y) / 2
  return lines.map((line) => ({ ...line, y: line.y + top }))
}

interface Block {
  readonly lines: readonly string[]
  readonly size: number
}

function setBlock(
  role: Role,
  text: string,
  size: number,
  width: number,
  measure: Measure,
  breakable: boolean,
): Block | null {
  const wrap = (own: number): Block | null => {
    const lines = wrapWords(text, width, (line) => measure(line, role, own), breakable)
    return lines && { lines, size: own }
  }
  if (role !== 'title' || breakable) return wrap(size)
  const single = width / Math.max(1, measure(text, role, 1))
  if (single >= size * ONE_LINE) return wrap(Math.min(size, single * 0.995))
  for (let scale = 1; scale >= 0.62; scale -= 0.02) {
    const block = wrap(size * scale)
    if (block && block.lines.length <= TITLE_LINES) return block
  }
  return null
}

/** One line that shrinks until it fits. */
function brandLine({ brand, sizes, align }: CardFormat, text: string, measure: Measure) {
  const full = measure(text, 'brand', sizes.brand)
  const size = sizes.brand * Math.min(1, brand.width / Math.max(1, full))
  const width = measure(text, 'brand', size)
  const x = brand.x + (align === 'center' ? (brand.width - width) / 2 : 0)
  const line: PlacedLine = { role: 'brand', text, size, x, y: brand.y, width, height: size * 1.2 }
  return text === '' ? [] : [line]
}

/** Over centred words the picture grows by what they leave free. */
function heroOver({ hero, text, align }: CardFormat, lines: readonly PlacedLine[]): Rect {
  const top = Math.min(...lines.map(({ y }) => y), text.y + text.height)
  return align === 'left' ? hero : { ...hero, height: hero.height + (top - text.y) * 0.8 }
}
