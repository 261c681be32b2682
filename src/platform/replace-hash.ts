/**
 * Puts another address in the place of this one: the browser's back button does not lead to it any more. Whoever
 * follows the address is told as of a step back or forth (page-address.ts).
 */
export function replaceHash(hash: string): void {
  history.replaceState(history.state, '', hash)
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
}

/** Opens another pack's page with the same hash, in the place of this one. */
export function replacePack(pack: string): void {
  location.replace(`?${new URLSearchParams({ pack })}${location.hash}`)
}
