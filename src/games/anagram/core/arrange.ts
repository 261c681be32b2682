/** Beginnings that are looked at before the search is given up: far more than any word has needed. */
const MOST_BEGINNINGS = 20_000

/**
 * Searches an order of items by going on from every beginning that is allowed. Items with the same face are
 * alike: only one of them is tried at a place.
 * @param items in the order in which they are tried
 * @returns null where there is none
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
