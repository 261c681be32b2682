/**
 * Bytes that came over the network for this page so far, headers included. What a cache gave counts
 * nothing: it was not sent again.
 */
export function visitBytes(): number {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  return entries.reduce((sum, entry) => sum + entry.transferSize, 0)
}
