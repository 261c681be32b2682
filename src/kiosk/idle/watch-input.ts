import type { IdleWatch } from './idle-watch.ts'

/**
 * All that a person does to a page: by touch, mouse, keyboard, switch or speech control, also by a keyboard on the
 * screen, which may send no keys. A pointer that only passes counts as well.
 */
const INPUTS = ['pointermove', 'keydown', 'keyup', 'click', 'input', 'change', 'wheel'] as const
/** The ends of a touch, whoever takes it over. */
const LIFTS = ['pointerup', 'pointercancel'] as const

/**
 * Tells an idle watch of every input on a page, before anything on the page can keep it back. Each finger that rests
 * on the screen holds the time. Returns the function that stops it.
 */
export function watchInput(
  page: EventTarget,
  { input, hold }: Pick<IdleWatch, 'input' | 'hold'>,
): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  const fingers = new Map<number, () => void>()

  const lift = (pointer: number): void => {
    fingers.get(pointer)?.()
    fingers.delete(pointer)
  }
  for (const type of INPUTS)
    // What a page sends itself is nobody's input.
    page.addEventListener(type, (event) => event.isTrusted && input(), options)
  page.addEventListener(
    'pointerdown',
    (event) => {
      const { pointerId } = event as PointerEvent
      lift(pointerId)
      fingers.set(pointerId, hold())
    },
    options,
  )
  for (const type of LIFTS)
    page.addEventListener(type, (event) => lift((event as PointerEvent).pointerId), options)

  return () => {
    listening.abort()
    for (const pointer of fingers.keys()) lift(pointer)
  }
}
