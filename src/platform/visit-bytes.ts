/**
 * Bytes that this page has received over the network so far, headers included. What came from a cache was not
 * sent again and counts nothing.
 */
export function visitBytes(): number {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ] as PerformanceResourceTiming[]
  return entries.reduce((sum, entry) => sum + entry.transferSize, 0)
}
