import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { seenByAll } from '../../solver/sight.ts'
import { SYMBOLS } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { findStrongLinks, shareCell } from './find-strong-links.ts'
import type { LinkEnd, LinkScope, StrongLink } from './find-strong-links.ts'

/**
 * A strong link in a chain of them, with the end that the chain comes to and the one it leaves by.
 */
export interface Passage {
  readonly link: StrongLink
  readonly entry: LinkEnd
  readonly exit: LinkEnd
}

/** Strong links of one symbol, each joined to the next by a unit, and what goes because of them. */
export interface LinkChain {
  readonly symbol: Symbol
  readonly passages: readonly Passage[]
  /** The cells that lose the symbol, in reading order. */
  readonly gone: readonly CellIndex[]
}

export type ChainVisitor = (chain: LinkChain) => boolean

/**
 * Shows every chain of so many strong links whose two outer ends are both seen by a candidate: one of
 * these ends holds the symbol, so the candidate goes. The links share no cell.
 */
export function visitStrongLinks(
  position: Position,
  count: number,
  scope: LinkScope,
  found: ChainVisitor,
): boolean {
  for (const symbol of SYMBOLS) {
    const links = findStrongLinks(position, symbol, scope)
    if (links.length >= count && new ChainSearch(position, symbol, links, count, found).run())
      return true
  }
  return false
}

class ChainSearch {
  private readonly passages: Passage[] = []

  constructor(
    private readonly position: Position,
    private readonly symbol: Symbol,
    private readonly links: readonly StrongLink[],
    private readonly count: number,
    private readonly found: ChainVisitor,
  ) {}

  run(): boolean {
    return this.links.some((link) => this.enter(link, 0) || this.enter(link, 1))
  }

  private enter(link: StrongLink, side: 0 | 1): boolean {
    this.passages.push({ link, entry: link.ends[side], exit: link.ends[1 - side] as LinkEnd })
    const ended = this.passages.length === this.count ? this.close() : this.extend()
    this.passages.pop()
    return ended
  }

  private extend(): boolean {
    const { exit } = this.passages.at(-1) as Passage
    const isLast = this.passages.length === this.count - 1
    // Every chain is found from both sides; once is enough.
    const from = isLast ? (this.passages[0] as Passage).link.index + 1 : 0
    for (let at = from; at < this.links.length; at++) {
      const link = this.links[at] as StrongLink
      const joins0 = exit.units & link.ends[0].units
      const joins1 = exit.units & link.ends[1].units
      if ((joins0 | joins1) === 0 || this.touches(link)) continue
      if (joins0 !== 0 && this.enter(link, 0)) return true
      if (joins1 !== 0 && this.enter(link, 1)) return true
    }
    return false
  }

  private touches(link: StrongLink): boolean {
    for (const { link: other } of this.passages) if (shareCell(other, link)) return true
    return false
  }

  private close(): boolean {
    const { passages, position, symbol } = this
    const first = passages[0] as Passage
    const last = passages.at(-1) as Passage
    const seen = seenByAll(position, symbol, [...first.entry.cells, ...last.exit.cells])
    // Where the outer ends share a unit, the chain is a ring and its joins lose the symbol as well.
    if ((first.entry.units & last.exit.units) !== 0)
      for (let at = 1; at < passages.length; at++)
        seen.push(...seenByAll(position, symbol, joinedCells(passages, at)))
    if (seen.length === 0) return false
    const gone = [...new Set(seen)]
      .filter((cell) => !passages.some(({ link }) => holds(link, cell)))
      .sort((a, b) => a - b)
    return gone.length > 0 && this.found({ symbol, passages: [...passages], gone })
  }
}

function joinedCells(passages: readonly Passage[], at: number): CellIndex[] {
  const [before, after] = [passages[at - 1] as Passage, passages[at] as Passage]
  return [...before.exit.cells, ...after.entry.cells]
}

function holds(link: StrongLink, cell: CellIndex): boolean {
  return link.ends.some(({ cells }) => cells.includes(cell))
}

/** The units of a chain: those of the links in their order, then those that join them. */
export function unitsOf({ passages }: LinkChain): Unit[] {
  const bases = passages.map(({ link }) => UNITS[link.unit] as Unit)
  const joins = passages.slice(1).map(({ entry }, at) => {
    const common = entry.units & (passages[at] as Passage).exit.units
    return UNITS[31 - Math.clz32(common & -common)] as Unit
  })
  return [...bases, ...joins]
}

export type Kind = 'row' | 'column' | 'box'

/** The kinds of units in which a chain has its links. */
export function kindsOf({ passages }: LinkChain): ReadonlySet<Kind> {
  return new Set(passages.map(({ link }) => KINDS[Math.floor(link.unit / SIDE)] as Kind))
}

const KINDS: readonly Kind[] = ['row', 'column', 'box']
