import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { AlmostLockedSets } from './almost-locked-sets.ts'
import { restrictedCommons, seesAny } from './als-links.ts'

/** A chain of almost locked sets: where it starts and by which symbol, and the state it ends in. */
export interface AlsChain {
  readonly start: number
  readonly first: Symbol
  /** The set at the end * 9 + the symbol that links it to the one before. */
  readonly state: number
  /** How many sets there are. */
  readonly length: number
  /** The symbols of which one of both ends must hold each, as a mask. */
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
  #position: Position | null = null

  /** Finds the almost locked sets of a position and their links. */
  fill(position: Position): void {
    this.sets.fill(position)
    this.#position = position
    this.#link()
  }

  /**
   * Tells all chains of some number of sets from which something follows, in no particular order of
   * length, until it is told to stop.
   * @returns whether it was
   */
  each(least: number, most: number, tell: (chain: AlsChain) => boolean): boolean {
    for (let start = 0; start < this.sets.count; start++) {
      const symbols = this.#commons[start]?.reduce((mask, each) => mask | each, 0) ?? 0
      for (const first of symbolsOf(symbols)) {
        const stopped = this.#search(start, first, most, (state, length) => {
          // Every chain is met from both of its ends.
          if (length < least || state < start * SYMBOL_COUNT) return false
          const ends = this.#endsOf(start, first, state)
          return ends !== 0 && tell({ start, first, state, length, ends })
        })
        if (stopped) return true
      }
    }
    return false
  }

  /** The sets of a chain from its start to its end, and the symbols that link them. */
  trace({ start, first, state, length }: AlsChain): { which: number[]; shared: Symbol[] } {
    this.#search(start, first, length, (reached) => reached === state)
    const which: number[] = []
    const shared: Symbol[] = []
    for (let at = state; at >= 0; at = this.#before[at] as number) {
      which.unshift(Math.floor(at / SYMBOL_COUNT))
      shared.unshift((at % SYMBOL_COUNT) as Symbol)
    }
    return { which: [start, ...which], shared }
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

  /** Walks from a set by a symbol; tells each state when it is first reached, until told to stop. */
  #search(
    start: number,
    first: Symbol,
    most: number,
    tell: (state: number, length: number) => boolean,
  ): boolean {
    this.#walk++
    let from = 0
    let tail = this.#spread(start, 1 << first, -1, start, 0)
    for (let length = 2; from < tail; length++) {
      const end = tail
      for (let at = from; at < end; at++) {
        const state = this.#queue[at] as number
        if (tell(state, length)) return true
        if (length === most) continue
        const symbol = state % SYMBOL_COUNT
        tail = this.#spread((state - symbol) / SYMBOL_COUNT, ~(1 << symbol), state, start, tail)
      }
      from = end
    }
    return false
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

  /** The symbols of which the ends of a chain hold one each; 0 where nothing sees any. */
  #endsOf(start: number, first: Symbol, state: number): number {
    const symbol = state % SYMBOL_COUNT
    const set = (state - symbol) / SYMBOL_COUNT
    const common = (this.sets.symbols[start] as number) & (this.sets.symbols[set] as number)
    const ends = common & ~(1 << first) & ~(1 << symbol)
    return seesAny(this.#position as Position, this.sets, start, set, ends) ? ends : 0
  }
}
