/** What a browser does of itself with a press, a touch or a file, and a booth does not. */
const NEVER = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'beforeprint',
  // Pinches, as WebKit tells of them.
  'gesturestart',
  'gesturechange',
  'dblclick',
] as const

/** With Ctrl or Command: print, save, open, find, zoom, tabs, windows, the address, the page's source. The games have Z and Y. */
const WITH_CONTROL = /^(?:[psofghdjklwtnrueq+\-=\d]|Tab|F4)$/
/** By themselves: help, find, reload, address, full screen, tools. */
const ALONE = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'BrowserBack'])
/** With Alt: back, forward, home, menus. */
const WITH_ALT = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'd', 'e', 'f', 'F4'])
/**
 * Keeps a page from all that a browser offers besides it: menus, selection, dragging, zoom, files, printing, saving,
 * search, history, other windows. Flags of the browser lock more (docs/kiosk.md); this holds without them, too.
 * Returns the function that unlocks it.
 */
export function lockPage(page: Window): () => void {
  const locking = new AbortController()
  const options = { capture: true, passive: false, signal: locking.signal }
  const refuse = (event: Event): void => {
    if (event.cancelable) event.preventDefault()
  }
  for (const type of NEVER) page.addEventListener(type, refuse, options)
  // Two fingers zoom or turn; one alone draws over the board or scrolls.
  page.addEventListener('touchmove', (event) => event.touches.length > 1 && refuse(event), options)
  page.addEventListener('wheel', (event) => event.ctrlKey && refuse(event), options)
  page.addEventListener('keydown', (event) => isBrowsersOwn(event) && refuse(event), options)
  const open = page.open.bind(page)
  page.open = () => null
  return () => {
    locking.abort()
    page.open = open
  }
}

function isBrowsersOwn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const plain = key.length === 1 ? key.toLowerCase() : key
  if (ctrlKey || metaKey) return WITH_CONTROL.test(plain)
  return altKey ? WITH_ALT.has(plain) : ALONE.has(plain)
}
