/** As much of the Navigation API as is needed; not every browser has it. */
interface Navigating extends Event {
  readonly hashChange: boolean
}

/**
 * Keeps a visit on its page: whatever would lead away or load the page again, such as a button that helps a reader when
 * a part is missing, ends the visit instead. Returns the function that stops it.
 * @param onLeave whether a visit was there, and has been told of
 */
export function keepPage(page: object, isVisited: () => boolean, onLeave: () => void): () => void {
  const { navigation } = page as { readonly navigation?: EventTarget }
  const listening = new AbortController()
  navigation?.addEventListener(
    'navigate',
    (event) => {
      if (!event.cancelable || !isVisited()) return
      event.preventDefault()
      if (!(event as Navigating).hashChange) onLeave()
    },
    { signal: listening.signal },
  )
  return () => listening.abort()
}
