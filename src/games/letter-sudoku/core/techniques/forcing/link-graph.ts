/**
 * Nodes, each of which is true or false, and the links between them. Of two nodes with a weak link at
 * most one is true, of two with a strong link at least one. Links lie in rows of fixed length, so that
 * a search reads plain arrays.
 */
export interface LinkGraph {
  /** How many nodes there are; they are counted from 0. */
  readonly count: number
  /** The cell of a node, the first one where a node is a group of cells. */
  readonly cellOf: ArrayLike<number>
  readonly symbolOf: ArrayLike<number>
  /** How many strong links a node has; they start at node * strongStride. */
  readonly strongCount: ArrayLike<number>
  readonly strong: ArrayLike<number>
  readonly strongStride: number
  /** How many weak links to nodes with strong links a node has; they start at node * weakStride. */
  readonly weakCount: ArrayLike<number>
  /** How many to nodes from which nothing leads on; they end before (node + 1) * weakStride. */
  readonly deadEndCount: ArrayLike<number>
  readonly weak: ArrayLike<number>
  readonly weakStride: number
  /** Whether at most one of two different nodes is true. */
  excludes(one: number, other: number): boolean
}
