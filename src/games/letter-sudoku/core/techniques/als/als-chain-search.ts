import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { AlmostLockedSets } from './almost-locked-sets.ts'
import { restrictedCommons, seesAny } from './als-links.ts'

/** Two sets at the ends of a chain, the symbols of its outer links, and how to walk back. */
export interface AlsChain {
  /** The sets from one end to the other. */
  readonly which: readonly number[]
  /** The symbols that link them. */
  readonly shared: readonly Symbol[]
  /** The symbols of which one of both ends must hold each, as a mask; something sees one of them. */
  readonly ends: number
}

/**
 * Breadth-first search among almost locked sets that are linked by symbols which no two neighbours both
 * hold; the symbol changes from link to link. A state is a set with the symbol it was reached by.
 */
export class AlsChainSearch {
  readonly sets = new AlmostLockedSets()
  /** For each set the sets that it is linked to, and by which symbols. */
  #linked: number[][] = []
  #commons: number[][] = []
  /** The walk in which a state was last reached, the state before it, and the states in order. */
  #reached = new Int32Array(0)
  #before = new Int32Array(0)
  #queue = new Int32Array(0)
  #walk = 0

  /** All chains of some number of sets from which something follows, the shortest first. */
  find(position: Position, least: number, most: number): AlsChain[] {
    this.sets.fill(position)
    this.#link()
    const found: AlsChain[] = []
    for (let start = 0; start < this.sets.count; start++) {
      const symbols = this.#commons[start]?.reduce((mask, each) => mask | each, 0) ?? 0
      for (const symbol of symbolsOf(symbols))
        this.#search(position, start, symbol, least, most, found)
    }
    return found.sort((one, other) => one.which.length - other.which.length)
  }

  #link(): void {
    const { count } = this.sets
    this.#linked = Array.from({ length: count }, () => [])
    this.#commons = Array.from({ length: count }, () => [])
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) {
        if (((this.sets.symbols[one] as number) & (this.sets.symbols[other] as number)) === 0)
          continue
        const commons = restrictedCommons(this.sets, one, other)
        if (commons === 0) continue
        this.#linked[one]?.push(other)
        this.#linked[other]?.push(one)
        this.#commons[one]?.push(commons)
        this.#commons[other]?.push(commons)
      }
    const states = count * SYMBOL_COUNT
    if (this.#reached.length >= states) return
    this.#reached = new Int32Array(states)
    this.#before = new Int32Array(states)
    this.#queue = new Int32Array(states)
    this.#walk = 0
  }

  #search(
    position: Position,
    start: number,
    first: Symbol,
    least: number,
    most: number,
    found: AlsChain[],
  ): void {
    this.#walk++
    let from = 0
    let tail = this.#spread(start, 1 << first, -1, start, 0)
    for (let length = 2; from < tail; length++) {
      const end = tail
      for (let at = from; at < end; at++) {
        const state = this.#queue[at] as number
        const set = Math.floor(state / SYMBOL_COUNT)
        const symbol = state % SYMBOL_COUNT
        if (length >= least && set > start) this.#note(position, start, first, state, found)
        if (length < most) tail = this.#spread(set, ~(1 << symbol), state, start, tail)
      }
      from = end
    }
  }

  /** Goes on from a set by some symbols; returns the new end of the queue. */
  #spread(set: number, symbols: number, before: number, start: number, tail: number): number {
    const linked = this.#linked[set] as number[]
    const commons = this.#commons[set] as number[]
    let end = tail
    for (let at = 0; at < linked.length; at++) {
      const next = linked[at] as number
      if (next === start) continue
      for (let rest = (commons[at] as number) & symbols; rest !== 0; rest &= rest - 1) {
        const state = next * SYMBOL_COUNT + lowestOf(rest)
        if (this.#reached[state] === this.#walk) continue
        this.#reached[state] = this.#walk
        this.#before[state] = before
        this.#queue[end++] = state
      }
    }
    return end
  }

  #note(position: Position, start: number, first: Symbol, state: number, found: AlsChain[]): void {
    const set = Math.floor(state / SYMBOL_COUNT)
    const common = (this.sets.symbols[start] as number) & (this.sets.symbols[set] as number)
    const ends = common & ~(1 << first) & ~(1 << (state % SYMBOL_COUNT))
    if (!seesAny(position, this.sets, start, set, ends)) return
    const which: number[] = []
    const shared: Symbol[] = []
    for (let at = state; at >= 0; at = this.#before[at] as number) {
      which.unshift(Math.floor(at / SYMBOL_COUNT))
      shared.unshift((at % SYMBOL_COUNT) as Symbol)
    }
    found.push({ which: [start, ...which], shared, ends })
  }
}
