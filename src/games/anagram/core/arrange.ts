/** How many beginnings are tried before the search gives up: far more than any word has needed. */
const MOST_BEGINNINGS = 20_000

/**
 * Searches for an order of items. It extends every allowed beginning by one item after the other.
 * Of items with the same face only one is tried at a place, because they look alike.
 * @param items in the order in which they are tried
 * @returns the first good order, or null if there is none
 */
export function arrange<Item>(
  items: readonly Item[],
  faceOf: (item: Item) => string,
  mayBegin: (order: readonly Item[]) => boolean,
  isGood: (order: readonly Item[]) => boolean,
): Item[] | null {
  let left = MOST_BEGINNINGS

  function goOn(order: readonly Item[], rest: readonly Item[]): Item[] | null {
    if (rest.length === 0) return isGood(order) ? [...order] : null
    const tried = new Set<string>()
    for (const [index, item] of rest.entries()) {
      if (tried.has(faceOf(item)) || left-- <= 0) continue
      tried.add(faceOf(item))
      const next = [...order, item]
      const found = mayBegin(next) ? goOn(next, rest.toSpliced(index, 1)) : null
      if (found) return found
    }
    return null
  }

  return goOn([], items)
}
