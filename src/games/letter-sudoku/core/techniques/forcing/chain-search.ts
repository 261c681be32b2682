import { CELL_COUNT } from '../../../../../kit/grid-geometry.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { LinkGraph } from './link-graph.ts'

/** Every candidate, and every symbol in the three cells that a box and a line share. */
const NODE_COUNT = (CELL_COUNT + 54) * SYMBOL_COUNT
/** The greatest depth, as depths are kept in bytes. No known grid comes near it. */
const DEEPEST = 250

/** Why a chain proves something. */
export const CONTRADICTION = 0 // a candidate that, once true, proves itself false
export const VERITY = 1 // a candidate that, once false, proves itself true
export const CYCLE = 2 // if the first is false the last is true, and they see each other

/**
 * Breadth-first search along strong and weak links in turn. A depth counts links; what is found at a
 * depth is found by no shorter chain. Made once for many searches: nothing is allocated in them.
 */
export class ChainSearch {
  readonly #graph: LinkGraph
  /** The nodes that were reached as true, in their order, and how far they are. */
  readonly nodes = new Uint16Array(NODE_COUNT)
  readonly depths = new Uint16Array(NODE_COUNT)
  /** The search in which a node was last reached as true, or as false. */
  readonly #on = new Int32Array(NODE_COUNT)
  readonly #off = new Int32Array(NODE_COUNT)
  /** What a node was reached from, while `#tracing`. */
  readonly #parentOfOn = new Int16Array(NODE_COUNT)
  readonly #parentOfOff = new Int16Array(NODE_COUNT)
  #tracing = false
  #run = 0
  #tail = 0

  constructor(graph: LinkGraph) {
    this.#graph = graph
  }

  /**
   * The length of the shortest chain by which a candidate that is true would be false, or 0 when
   * there is none up to a depth. `end` is then the last true candidate of the chain.
   */
  contradictionFrom(source: number, maxDepth: number): number {
    const graph = this.#graph
    this.#run++
    this.#on[source] = this.#run
    this.nodes[0] = source
    this.#tail = 1
    let head = 0
    for (let depth = 2; head < this.#tail && depth < maxDepth; depth += 2) {
      const before = this.#tail
      head = this.#spread(head)
      for (let at = before; at < this.#tail; at++) {
        const node = this.nodes[at] as number
        if (!graph.excludes(source, node)) continue
        this.end = node
        return depth + 1
      }
    }
    return 0
  }

  /** Where the chain found last ended. */
  end = -1

  /**
   * Finds what must be true where a node is false, up to a depth: the first `count` of `nodes`, the
   * nearest first, each at its distance in `depths`. The source itself can be among them.
   * @returns count
   */
  reachFromFalse(source: number, maxDepth: number): number {
    this.#startFalse(source)
    for (let depth = 1, from = 0; from < this.#tail; depth += 2) {
      const end = this.#tail
      this.depths.fill(depth, from, end)
      if (depth + 2 <= maxDepth) this.#spread(from)
      from = end
    }
    return this.#tail
  }

  /**
   * How far everything is that follows from a true candidate: links to other candidates as true and
   * as false, each at an offset plus the node. What does not follow is left as it was.
   */
  measureFrom(source: number, depthOfOn: Uint8Array, depthOfOff: Uint8Array, offset: number): void {
    const { weakCount, deadEndCount, weakStride } = this.#graph
    this.#run++
    this.#on[source] = this.#run
    this.nodes[0] = source
    this.#tail = 1
    for (let depth = 0, from = 0; from < this.#tail && depth < DEEPEST; depth += 2) {
      const end = this.#tail
      for (let at = from; at < end; at++) {
        const on = this.nodes[at] as number
        depthOfOn[offset + on] = depth
        const start = on * weakStride
        const stop = start + weakStride
        this.#lower(depthOfOff, offset, start, start + (weakCount[on] as number), depth + 1)
        this.#lower(depthOfOff, offset, stop - (deadEndCount[on] as number), stop, depth + 1)
      }
      this.#spread(from)
      from = end
    }
  }

  /** Notes a depth for the weak links in a range, where none that is less was noted. */
  #lower(depths: Uint8Array, offset: number, from: number, to: number, depth: number): void {
    const { weak } = this.#graph
    for (let link = from; link < to; link++) {
      const at = offset + (weak[link] as number)
      if ((depths[at] as number) > depth) depths[at] = depth
    }
  }

  /** The thoughts from a candidate that is true to another one, by a shortest chain. */
  traceFromTrue(source: number, end: number): number[] {
    this.#tracing = true
    this.#run++
    this.#on[source] = this.#run
    this.#parentOfOn[source] = -1
    this.nodes[0] = source
    this.#tail = 1
    return this.#trace(end)
  }

  /** The same from a candidate that is false; the end may be the same candidate, true. */
  traceFromFalse(source: number, end: number): number[] {
    this.#tracing = true
    this.#startFalse(source)
    return this.#trace(end)
  }

  /**
   * Every shortest way from a false node to a true one, up to some number of them. Each is a list of
   * nodes, false and true in turn.
   */
  waysFromFalse(source: number, end: number, most: number): number[][] {
    const depthOf = new Map<number, number>()
    const count = this.reachFromFalse(source, DEEPEST)
    for (let at = 0; at < count; at++)
      depthOf.set(this.nodes[at] as number, this.depths[at] as number)
    const ways: number[][] = []
    const goBack = (on: number, rest: readonly number[]): void => {
      const depth = depthOf.get(on) as number
      for (const off of this.#strongLinksOf(on)) {
        if (ways.length === most) return
        if (depth === 1 && off === source) ways.push([off, on, ...rest])
        if (depth === 1) continue
        for (const [before, at] of depthOf)
          if (at === depth - 2 && this.#graph.excludes(before, off))
            goBack(before, [off, on, ...rest])
      }
    }
    if (depthOf.has(end)) goBack(end, [])
    return ways
  }

  #strongLinksOf(node: number): number[] {
    const { strong, strongCount, strongStride } = this.#graph
    const from = node * strongStride
    return Array.from(
      { length: strongCount[node] as number },
      (_, at) => strong[from + at] as number,
    )
  }

  /** Nodes from the source to the end; they are true and false in turn. */
  #trace(end: number): number[] {
    let head = 0
    while (this.#on[end] !== this.#run && head < this.#tail) head = this.#spread(head)
    const path: number[] = []
    for (let on = end; on !== -1;) {
      path.push(on)
      const off = this.#parentOfOn[on] as number
      if (off === -1) break
      path.push(off)
      on = this.#parentOfOff[off] as number
    }
    this.#tracing = false
    return path.reverse()
  }

  #startFalse(source: number): void {
    const { strong, strongCount, strongStride } = this.#graph
    this.#run++
    this.#off[source] = this.#run
    if (this.#tracing) this.#parentOfOff[source] = -1
    this.#tail = 0
    const from = source * strongStride
    for (let at = from; at < from + (strongCount[source] as number); at++)
      this.#reach(strong[at] as number, source)
  }

  #reach(on: number, from: number): void {
    if (this.#on[on] === this.#run) return
    this.#on[on] = this.#run
    if (this.#tracing) this.#parentOfOn[on] = from
    this.nodes[this.#tail++] = on
  }

  /** Goes one weak and one strong link on from every node in the queue; returns its new head. */
  #spread(head: number): number {
    const { strong, strongCount, strongStride, weak, weakCount, weakStride } = this.#graph
    const run = this.#run
    const off = this.#off
    const end = this.#tail
    for (let at = head; at < end; at++) {
      const on = this.nodes[at] as number
      const last = on * weakStride + (weakCount[on] as number)
      for (let link = on * weakStride; link < last; link++) {
        const node = weak[link] as number
        if (off[node] === run) continue
        off[node] = run
        if (this.#tracing) this.#parentOfOff[node] = on
        const lastStrong = node * strongStride + (strongCount[node] as number)
        for (let next = node * strongStride; next < lastStrong; next++)
          this.#reach(strong[next] as number, node)
      }
    }
    return end
  }
}
