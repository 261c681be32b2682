import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT, lowestOf } from '../../symbol.ts'
import { CandidateGraph } from './candidate-graph.ts'
import { ChainSearch } from './chain-search.ts'
import { lengthSupplement, longestWithin } from './length-supplement.ts'

const LINKS = { inUnits: true, inCells: true }
/** Two cases are a strong link, and what follows from it a chain without branches. */
const LEAST_CASES = 3
const MOST_CASES = 9
/** Where nothing leads from one candidate to another; depths stay below it. */
const FAR = 255
/** In tenths: the least rating, and more than any has. */
const LEAST = 80
const HIGHEST = 99
const FIELDS = 3
/** The first choices are those between the candidates of a cell; then come the places in units. */
const CHOICES = CELL_COUNT + UNITS.length * SYMBOL_COUNT

/**
 * Reasoning by cases: each candidate of a cell, or each place of a symbol in a unit, leads to the
 * same conclusion by a chain of its own. Finds the cases of the lowest rating.
 */
export class CaseChains {
  readonly graph = new CandidateGraph()
  readonly #search = new ChainSearch(this.graph)
  /** Depths from every candidate, at source * count + node. */
  #depthOfOn = new Uint8Array(0)
  #depthOfOff = new Uint8Array(0)
  /** The candidates of one choice of cases, and where their depths start. */
  readonly #cases = new Uint16Array(MOST_CASES)
  readonly #rows = new Uint32Array(MOST_CASES)
  #caseCount = 0
  #limit = 0
  /** Choice, target, and 1 where the target is true. */
  readonly #found: number[] = []

  /**
   * Finds everything of the lowest rating that does not exceed a limit, both in tenths. Returns that
   * rating, or 0 when there is nothing.
   */
  find(position: Position, limit: number): number {
    this.#limit = Math.min(limit, HIGHEST)
    this.#found.length = 0
    if (limit < LEAST) return 0
    this.graph.fill(position, LINKS)
    this.#measure()
    for (let choice = 0; choice < CHOICES; choice++) {
      this.#choose(position, choice)
      if (this.#caseCount < LEAST_CASES) continue
      this.#compare(choice, this.#depthOfOff, 0)
      this.#compare(choice, this.#depthOfOn, 1)
    }
    return this.#found.length === 0 ? 0 : this.#limit
  }

  /** How many there are. */
  get count(): number {
    return this.#found.length / FIELDS
  }

  /** The cell whose candidates are the cases; 81 and more for index 81 less in `places`. */
  choiceOf(at: number): number {
    return this.#found[at * FIELDS] as number
  }

  targetOf(at: number): number {
    return this.#found[at * FIELDS + 1] as number
  }

  /** Whether the target is true; otherwise it is false. */
  provesOn(at: number): boolean {
    return this.#found[at * FIELDS + 2] === 1
  }

  /** For each case the nodes from it to the target; they are true and false in turn. */
  trace(position: Position, at: number): number[][] {
    const target = this.targetOf(at)
    this.#choose(position, this.choiceOf(at))
    return Array.from(this.#cases.subarray(0, this.#caseCount), (source) =>
      this.provesOn(at)
        ? this.#search.traceFromTrue(source, target)
        : [...this.#search.traceFromTrue(source, this.#lastBefore(source, target)), target],
    )
  }

  /** The last true candidate on a shortest way to one that is then false. */
  #lastBefore(source: number, target: number): number {
    const row = source * this.graph.count
    const depth = (this.#depthOfOff[row + target] as number) - 1
    for (let node = 0; node < this.graph.count; node++)
      if (this.#depthOfOn[row + node] === depth && this.graph.excludes(node, target)) return node
    return source
  }

  #measure(): void {
    const { count } = this.graph
    const size = count * count
    if (this.#depthOfOn.length < size) {
      this.#depthOfOn = new Uint8Array(size)
      this.#depthOfOff = new Uint8Array(size)
    }
    this.#depthOfOn.fill(FAR, 0, size)
    this.#depthOfOff.fill(FAR, 0, size)
    for (let source = 0; source < count; source++)
      this.#search.measureFrom(source, this.#depthOfOn, this.#depthOfOff, source * count)
  }

  /** Takes the candidates of a cell, or the places of a symbol in a unit, as the cases. */
  #choose({ candidates, places }: Position, choice: number): void {
    this.#caseCount = 0
    if (choice < CELL_COUNT) {
      for (let rest = candidates[choice] as number; rest !== 0; rest &= rest - 1)
        this.#addCase(choice * SYMBOL_COUNT + lowestOf(rest))
      return
    }
    const at = choice - CELL_COUNT
    const symbol = at % SYMBOL_COUNT
    const { cells } = UNITS[(at - symbol) / SYMBOL_COUNT] as Unit
    for (let rest = places[at] as number; rest !== 0; rest &= rest - 1)
      this.#addCase((cells[lowestOf(rest)] as number) * SYMBOL_COUNT + symbol)
  }

  #addCase(key: number): void {
    const node = this.graph.nodeOf[key] as number
    this.#cases[this.#caseCount] = node
    this.#rows[this.#caseCount++] = node * this.graph.count
  }

  /** Notes every target that all cases lead to, if no easier one is known. */
  #compare(choice: number, depths: Uint8Array, on: 0 | 1): void {
    const { count } = this.graph
    // The most thoughts that are still of interest; each case has one more than it has links.
    let most = longestWithin(this.#limit - LEAST) + 2
    for (let target = 0; target < count; target++) {
      let thoughts = this.#caseCount
      for (let at = 0; at < this.#caseCount && thoughts <= most; at++) {
        const depth = depths[(this.#rows[at] as number) + target] as number
        thoughts = depth === FAR ? Infinity : thoughts + depth
      }
      if (thoughts > most) continue
      this.#note(choice, target, on, LEAST + lengthSupplement(thoughts - 2))
      most = longestWithin(this.#limit - LEAST) + 2
    }
  }

  #note(choice: number, target: number, on: 0 | 1, tenths: number): void {
    if (tenths < this.#limit) this.#found.length = 0
    this.#limit = tenths
    this.#found.push(choice, target, on)
  }
}
