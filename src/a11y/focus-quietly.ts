/**
 * Focuses an element that a pointer pressed, without scrolling and without a focus ring; the ring comes with
 * the next key. Without this, browsers show a ring after a script's focus if there was one before, even
 * though a pointer pressed last.
 */
export function focusQuietly(element: HTMLElement): void {
  const listening = new AbortController()
  const end = (): void => {
    delete element.dataset['quiet']
    listening.abort()
  }
  element.dataset['quiet'] = ''
  element.focus({ preventScroll: true })
  for (const type of ['blur', 'keydown'])
    element.addEventListener(type, end, { signal: listening.signal, capture: true })
}
