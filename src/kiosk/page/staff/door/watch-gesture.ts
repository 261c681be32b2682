/** Touches that ask for the panel, and the milliseconds within which they come. */
const TOUCHES = 5
const WITHIN = 3000

/** All that a touch sends, by whichever kind of event something listens for. */
const OF_TOUCH = [
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'mousedown',
  'click',
] as const

interface GesturePorts {
  /** The size of the corner, in pixels. */
  corner(): number
  /** Whether touches of the corner are for staff alone: where any other touch would begin a visit. */
  isKeptBack(): boolean
  onAsked(): void
}

/**
 * Notices that staff ask for the panel: five touches of the upper left corner within three seconds, or Control, Alt,
 * Shift and S on a keyboard. Visitors need nothing that is touched as often and as fast there. Returns the function
 * that stops it.
 */
export function watchGesture(page: Window, ports: GesturePorts): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: false, signal: listening.signal }
  let touches: number[] = []
  /** The last touch has been lifted, and its click is still to come. */
  let isDone = false

  const isInCorner = (event: Event): boolean => {
    const place = placeOf(event)
    return place !== null && Math.max(place.clientX, place.clientY) < ports.corner()
  }

  function ask(): void {
    touches = []
    ports.onAsked()
  }

  page.addEventListener(
    'pointerdown',
    (event) => {
      isDone = false
      // A touch elsewhere is of somebody who plays.
      if (!isInCorner(event)) touches = []
      else touches = [...touches, event.timeStamp].filter((at) => event.timeStamp - at <= WITHIN)
    },
    options,
  )
  page.addEventListener(
    'pointerup',
    (event) => {
      if (touches.length < TOUCHES || !isInCorner(event)) return
      isDone = true
      ask()
    },
    options,
  )
  for (const type of OF_TOUCH)
    page.addEventListener(
      type,
      (event) => {
        if (!(isDone || ports.isKeptBack()) || !isInCorner(event)) return
        event.stopImmediatePropagation()
        if (event.cancelable) event.preventDefault()
      },
      options,
    )
  page.addEventListener(
    'keydown',
    (event) => {
      const { code, ctrlKey, altKey, shiftKey } = event
      if (code === 'KeyS' && ctrlKey && altKey && shiftKey) ask()
    },
    options,
  )
  return () => listening.abort()
}

/** Where a touch is; null for presses of a keyboard, which browsers tell as clicks without a place. */
function placeOf(event: Event): { readonly clientX: number; readonly clientY: number } | null {
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
    return event.changedTouches[0] ?? null
  if (!(event instanceof MouseEvent)) return null
  return event.type === 'click' && event.detail === 0 ? null : event
}
