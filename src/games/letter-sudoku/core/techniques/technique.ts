import type { CellIndex, Unit } from '../../../../kit/grid-geometry.ts'
import type { Position } from '../solver/position.ts'
import type { Symbol } from '../symbol.ts'
import type { TechniqueId } from './technique-id.ts'

export interface CellSymbol {
  readonly cell: CellIndex
  readonly symbol: Symbol
}

/** One thought of a chain: a candidate that is then true (`on`) or false. */
export interface Link extends CellSymbol {
  readonly on: boolean
  /** All cells where the thought is of a group: that one of them, or none, holds the symbol. */
  readonly cells?: readonly CellIndex[]
}

/** One use of a technique: what follows, and everything that an explanation needs. */
export interface Step {
  readonly technique: TechniqueId
  /** How hard this use of it is: the technique's rating, or more where length or size counts. */
  readonly rating: number
  /** Cells that take a symbol; all of them follow at once. */
  readonly placements: readonly CellSymbol[]
  /** Candidates that go, each of which was there. */
  readonly eliminations: readonly CellSymbol[]
  /** The cells that it follows from, in reading order. */
  readonly causes: readonly CellIndex[]
  /** The units that are looked at, the defining ones first; none when a cell alone is. */
  readonly units: readonly Unit[]
  /** The symbols that the pattern is made of, ascending; for most single-symbol patterns just one. */
  readonly symbols: readonly Symbol[]
  /** For wings: the cell that joins the others; each technique's docstring says which one. */
  readonly pivot?: CellIndex
  /** Causes with another part than the rest; each technique's docstring says which. */
  readonly roof?: readonly CellIndex[]
  /** A naked or hidden set within the pattern, by its cells beside the causes proper. */
  readonly set?: {
    readonly kind: 'naked' | 'hidden'
    readonly cells: readonly CellIndex[]
    readonly symbols: readonly Symbol[]
  }
  /** For chains: the thoughts in their order. */
  readonly chain?: readonly Link[]
  /**
   * Cells that play a part together: the two colours; the cells of each almost locked set, in the
   * order of the argument; the fins of a fish.
   */
  readonly groups?: readonly (readonly CellIndex[])[]
  /** Symbols that link one group to the next: no two groups next to each other can both hold it. */
  readonly shared?: readonly Symbol[]
  /** For reasoning by cases: the thoughts of each case; all of them end in the conclusion. */
  readonly cases?: readonly (readonly Link[])[]
  /** For two patterns as one: the steps that each of them makes alone. */
  readonly parts?: readonly Step[]
}

/** Is told each step; true ends the search. */
export type Visitor = (step: Step) => boolean

/**
 * A way to reason. It never guesses: what it finds follows from the position. Ratings are those of
 * Sudoku Explainer (Nicolas Juillerat, 2006–2007) unless a technique says otherwise.
 */
export interface Technique {
  readonly id: TechniqueId
  /** The least that a step of it is rated. */
  readonly rating: number
  /**
   * Shows the visitor every step that the technique allows, in a fixed order, without changing the
   * position. Returns true when the visitor ended the search.
   */
  visit(position: Position, see: Visitor): boolean
}

/** The first step that a technique allows, or null. */
export function firstStep(technique: Technique, position: Position): Step | null {
  let first: Step | null = null
  technique.visit(position, (step) => {
    first = step
    return true
  })
  return first
}

/** The first step of the first of some techniques that finds any, or null. */
export function easiestOf(ladder: readonly Technique[], position: Position): Step | null {
  for (const technique of ladder) {
    const step = firstStep(technique, position)
    if (step) return step
  }
  return null
}

/** All steps that a technique allows. */
export function allSteps(technique: Technique, position: Position): Step[] {
  const steps: Step[] = []
  technique.visit(position, (step) => {
    steps.push(step)
    return false
  })
  return steps
}

/** Does what a step says. */
export function applyStep(position: Position, step: Step): void {
  for (const { cell, symbol } of step.eliminations) position.eliminate(cell, symbol)
  for (const { cell, symbol } of step.placements)
    if (position.values[cell] !== symbol) position.place(cell, symbol)
}
