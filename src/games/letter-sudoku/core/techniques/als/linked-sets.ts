import type { Position } from '../../solver/position.ts'
import { AlmostLockedSets } from './almost-locked-sets.ts'
import { restrictedCommons } from './als-links.ts'

/** Two almost locked sets, and the symbols, as a mask, of which they cannot both hold any. */
export interface SetLink {
  readonly set: number
  readonly commons: number
}

/** The almost locked sets of a position, and how they are linked. */
export class LinkedSets {
  readonly sets = new AlmostLockedSets()
  /** For each set the others that it is linked to, in their order. */
  links: readonly (readonly SetLink[])[] = []
  readonly #candidates = new Uint16Array(81)

  /** Finds them, unless the position is the same as at the last call. */
  fill(position: Position): void {
    if (position.candidates.every((mask, cell) => mask === this.#candidates[cell])) return
    this.#candidates.set(position.candidates)
    this.sets.fill(position)
    const { count, symbols } = this.sets
    const links = Array.from({ length: count }, (): SetLink[] => [])
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) {
        if (((symbols[one] as number) & (symbols[other] as number)) === 0) continue
        const commons = restrictedCommons(this.sets, one, other)
        if (commons === 0) continue
        links[one]?.push({ set: other, commons })
        links[other]?.push({ set: one, commons })
      }
    this.links = links
  }
}

const shared = new LinkedSets()

/** The linked sets of a position. The same object is filled again by the next call. */
export function linkedSetsOf(position: Position): LinkedSets {
  shared.fill(position)
  return shared
}
