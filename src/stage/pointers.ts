import type { Scheduler } from '../later/scheduler.ts'
import { isOnDrawing } from './is-on-drawing.ts'
import type { StagePointer } from './view.ts'

/** Pointers that a person moves. Clicks that assistive technology makes have another type, or none. */
const REAL_POINTERS: readonly string[] = ['mouse', 'touch', 'pen']

/**
 * Turns pointer events on the canvas, and on the HTML that lies over it (`data-drawn`), into stage pointers.
 * Returns the function that stops it.
 *
 * The mirrors lie over the canvas so that a screen reader's hit test finds the thing that is drawn. A press
 * on a mirror is therefore answered by the drawing, at once, and the click that the browser makes of that
 * press is dropped. Every other click (a keyboard's, a screen reader's) reaches the mirror and acts there.
 *
 * The listeners are on the window because of WebKit: where an element listens for touches, WebKit gives
 * VoiceOver's presses to that listener instead of making a click.
 */
export function watchPointers(
  canvas: HTMLCanvasElement,
  later: Scheduler,
  tell: (pointer: StagePointer) => void,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  /** The type of each pointer that is down on the drawing, by its id. */
  const pressed = new Map<number, string>()
  const answered = createAnsweredPress(later)

  function pass(event: PointerEvent, phase: StagePointer['phase']): void {
    const box = canvas.getBoundingClientRect()
    const x = event.clientX - box.left
    const y = event.clientY - box.top
    tell({ x, y, id: event.pointerId, phase, button: event.button, time: event.timeStamp })
  }

  function press(event: PointerEvent): void {
    answered.forget()
    if (!REAL_POINTERS.includes(event.pointerType)) return
    if (!isOnDrawing(event.target) || !isVisible(canvas)) return
    // The canvas gets the rest of this press, even if it leaves the canvas or its mirror is removed
    // meanwhile.
    if (event.isTrusted) canvas.setPointerCapture(event.pointerId)
    pressed.set(event.pointerId, event.pointerType)
    pass(event, 'down')
  }

  function move(event: PointerEvent): void {
    if (pressed.has(event.pointerId) || isOnDrawing(event.target)) pass(event, 'move')
  }

  function release(event: PointerEvent, phase: 'up' | 'cancel'): void {
    // Ignore releases of presses that began elsewhere.
    if (!pressed.delete(event.pointerId)) return
    if (phase === 'up') answered.note(event.pointerId)
    pass(event, phase)
  }

  function leave(event: PointerEvent): void {
    const { pointerType, pointerId, target, relatedTarget } = event
    if (pointerType === 'touch' || pressed.has(pointerId)) return
    if (isOnDrawing(target) && !isOnDrawing(relatedTarget)) pass(event, 'cancel')
  }

  /** Suppresses the menu of a long press: a finger that rests on the drawing picks something up. */
  function keepMenuAway(event: MouseEvent): void {
    const byTouch = 'pointerType' in event && event.pointerType === 'touch'
    const isResting = [...pressed.values()].some((type) => type !== 'mouse')
    if (isResting || (byTouch && isOnDrawing(event.target))) event.preventDefault()
  }

  addEventListener('pointerdown', press, { signal })
  addEventListener('pointermove', move, { signal })
  addEventListener('pointerup', (event) => release(event, 'up'), { signal })
  addEventListener('pointercancel', (event) => release(event, 'cancel'), { signal })
  addEventListener('pointerout', leave, { signal })
  addEventListener('contextmenu', keepMenuAway, { signal })
  addEventListener('keydown', answered.forget, { signal, capture: true })
  addEventListener('click', (event) => answered.dropClick(event), { signal, capture: true })
  // A press on the drawing neither selects text nor moves the focus by itself; the game moves the focus
  // once the press is answered.
  addEventListener(
    'mousedown',
    (event) => {
      if (isOnDrawing(event.target) && isVisible(canvas)) event.preventDefault()
    },
    { signal },
  )
  // After a touch the browser would imitate a mouse click, which takes time that the answer needs.
  addEventListener(
    'touchend',
    (event) => {
      if (answered.isNow() && event.cancelable) event.preventDefault()
    },
    { signal, passive: false },
  )

  return () => listening.abort()
}

/** Whether the canvas is shown. Where nothing can be drawn, the mirrors are the game. */
function isVisible(canvas: HTMLCanvasElement): boolean {
  return getComputedStyle(canvas).visibility !== 'hidden'
}

/** Remembers the last press that the drawing answered, to recognise the click that belongs to it. */
function createAnsweredPress(later: Scheduler) {
  let pointer: number | null = null
  /** Browsers send mouse events and click in the task of the release. */
  let isSameTask = false

  function forget(): void {
    pointer = null
    isSameTask = false
  }

  return {
    forget,
    note(id: number): void {
      pointer = id
      isSameTask = true
      later.after(0, () => (isSameTask = false))
    },
    isNow: () => isSameTask,
    /** A click made of touches or a pen may come in a later task, but names its pointer. */
    dropClick(event: MouseEvent): void {
      const isNamed = 'pointerId' in event && event.pointerId === pointer
      if (!isSameTask && !isNamed) return
      event.stopImmediatePropagation()
      event.preventDefault()
    },
  }
}
