import type { StagePointer } from './view.ts'

/**
 * Turns the canvas' pointer events into stage pointers; gives back how to stop. Phaser's own input
 * listens to mouse and touch events, which know neither capture nor a cancel by scrolling.
 */
export function watchPointers(
  canvas: HTMLCanvasElement,
  tell: (pointer: StagePointer) => void,
): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const pressed = new Set<number>()

  function pass(event: PointerEvent, phase: StagePointer['phase']): void {
    const box = canvas.getBoundingClientRect()
    const x = event.clientX - box.left
    const y = event.clientY - box.top
    tell({ x, y, id: event.pointerId, phase, button: event.button, time: event.timeStamp })
  }

  function release(event: PointerEvent, phase: 'up' | 'cancel'): void {
    // A press that began elsewhere is none of ours.
    if (pressed.delete(event.pointerId)) pass(event, phase)
  }

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      // Keeps a drag with this canvas when it leaves it.
      if (event.isTrusted) canvas.setPointerCapture(event.pointerId)
      pressed.add(event.pointerId)
      pass(event, 'down')
    },
    { signal },
  )
  canvas.addEventListener('pointermove', (event) => pass(event, 'move'), { signal })
  canvas.addEventListener('pointerup', (event) => release(event, 'up'), { signal })
  canvas.addEventListener('pointercancel', (event) => release(event, 'cancel'), { signal })
  canvas.addEventListener(
    'pointerleave',
    (event) => {
      if (event.pointerType !== 'touch' && !pressed.has(event.pointerId)) pass(event, 'cancel')
    },
    { signal },
  )
  // What a browser makes of a touch afterwards, as if a mouse had clicked, is nothing to a drawing, and
  // costs the time in which the answer to the touch is drawn.
  canvas.addEventListener(
    'touchend',
    (event) => {
      if (event.cancelable) event.preventDefault()
    },
    { signal },
  )
  // A press must not take the keyboard's focus away from the mirror of the game in the page.
  canvas.addEventListener('mousedown', (event) => event.preventDefault(), { signal })

  return () => listening.abort()
}
