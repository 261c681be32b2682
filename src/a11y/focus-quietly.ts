/**
 * Focuses an element that a pointer pressed, without a ring and without scrolling. The ring comes with the
 * next key. Browsers show one after a script's focus if the focus was visible before, whatever pressed last.
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
