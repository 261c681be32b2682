import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, lowestOf, symbolsOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { AlmostLockedSets } from './almost-locked-sets.ts'
import { seesAny } from './als-links.ts'
import { linkedSetsOf } from './linked-sets.ts'
import type { LinkedSets, SetLink } from './linked-sets.ts'

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
  readonly #linked: LinkedSets
  /** The walk in which a state was last reached, the state before it, and the states in order. */
  readonly #reached: Int32Array
  readonly #before: Int32Array
  readonly #queue: Int32Array
  #walk = 0
  readonly #position: Position

  constructor(position: Position) {
    this.#position = position
    this.#linked = linkedSetsOf(position)
    const states = this.sets.count * SYMBOL_COUNT
    this.#reached = new Int32Array(states)
    this.#before = new Int32Array(states)
    this.#queue = new Int32Array(states)
  }

  get sets(): AlmostLockedSets {
    return this.#linked.sets
  }

  /**
   * Tells all chains of some number of sets from which something follows, in no particular order of
   * length, until it is told to stop.
   * @returns whether it was
   */
  each(least: number, most: number, tell: (chain: AlsChain) => boolean): boolean {
    for (let start = 0; start < this.sets.count; start++) {
      const symbols = this.#linksOf(start).reduce((mask, { commons }) => mask | commons, 0)
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

  #linksOf(set: number): readonly SetLink[] {
    return this.#linked.links[set] as readonly SetLink[]
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
    let end = tail
    for (const { set: next, commons } of this.#linksOf(set)) {
      if (next === start) continue
      for (let rest = commons & symbols; rest !== 0; rest &= rest - 1) {
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
    return seesAny(this.#position, this.sets, start, set, ends) ? ends : 0
  }
}
