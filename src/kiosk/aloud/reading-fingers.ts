import type { Scheduler } from '../../later/scheduler.ts'
import type { Reader } from './reader.ts'
import type { SpeechFlow } from './speech-flow.ts'
import { stopAt } from './stops.ts'
import { createTouchReading } from './touch-reading.ts'
import type { Point } from './touch-reading.ts'
import { createEdgeScroll, scrollerAt } from './scroll-by-finger.ts'

interface FingerPorts {
  readonly later: Scheduler
  readonly reader: Reader
  readonly flow: Pick<SpeechFlow, 'hush'>
}

/** What a browser makes of a finger besides. A click that a key or assistive technology makes is not among it. */
const MADE_OF_TOUCHES = ['mousedown', 'mouseup', 'touchstart', 'touchend', 'touchmove'] as const

/**
 * Lets a page be explored by touch: no press reaches it by itself. A finger hears what is under it, and two taps press
 * what was heard last. Two fingers scroll, and so does one that explores and rests at an edge. Returns the function that
 * stops it.
 */
export function readFingers(page: Document, { later, reader, flow }: FingerPorts): () => void {
  const listening = new AbortController()
  const options = { capture: true, passive: false, signal: listening.signal }
  let under: HTMLElement | null = null
  let heardBefore: HTMLElement | null = null
  let grasped: Element | null = null
  const edges = createEdgeScroll(page, later, (at) => hear(at))

  function hear(at: Point): void {
    const stop = stopUnder(at)
    if (stop === under) return
    under = stop
    if (!stop) return
    flow.hush()
    reader.tell(stop)
  }

  const touches = createTouchReading({
    later,
    onBegin() {
      heardBefore = reader.here()
    },
    onHear(at) {
      hear(at)
      edges.follow(at)
    },
    onPress(at) {
      const stop = heardBefore?.isConnected ? heardBefore : stopUnder(at)
      if (!stop) return
      reader.quietly(() => stop.focus({ preventScroll: true }))
      stop.click()
    },
    onGrasp(at) {
      flow.hush()
      edges.leave()
      grasped = scrollerAt(page, at)
    },
    onDrag: ({ y }) => grasped?.scrollBy(0, -y),
  })
  const stopUnder = ({ x, y }: Point): HTMLElement | null => stopAt(page.elementFromPoint(x, y))

  function listen<Type extends keyof DocumentEventMap>(
    type: Type,
    answer: (event: DocumentEventMap[Type]) => void,
  ): void {
    page.addEventListener(type, answer, options)
  }
  function keep(event: Event): void {
    event.stopPropagation()
    if (event.cancelable) event.preventDefault()
  }

  listen('pointerdown', (event) => {
    keep(event)
    flow.hush()
    under = null
    edges.touch()
    touches.down(event.pointerId, { x: event.clientX, y: event.clientY }, event.timeStamp)
  })
  listen('pointermove', (event) => {
    keep(event)
    touches.move(event.pointerId, { x: event.clientX, y: event.clientY })
  })
  listen('pointerup', (event) => {
    keep(event)
    edges.leave()
    touches.up(event.pointerId, event.timeStamp)
  })
  listen('pointercancel', (event) => {
    keep(event)
    edges.leave()
    touches.cancel(event.pointerId)
  })
  for (const type of MADE_OF_TOUCHES) listen(type, keep)
  listen('click', (event) => event.isTrusted && event.detail > 0 && keep(event))

  return () => {
    touches.end()
    edges.leave()
    listening.abort()
  }
}
