import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Rect } from '../kit/rect.ts'

/** Where things are drawn: an element with `data-slot="board"` reserves the place named "board". */
export type Slots = Readonly<Record<string, Rect>>

/** What can move a slot: each that is watched is looked at in every frame, and these are few. */
const IN_FLOW = ':not(.mirror, .mirror *, svg *)'

/**
 * Measures the slots of a screen, in CSS pixels from the screen's own corner. The page is composed
 * by CSS, because the height of text is known only there; what is drawn follows the slots.
 */
export function useSlots(screen: RefObject<HTMLElement | null>): Slots | null {
  const { slots, measure: measureAgain } = useMeasuredSlots(screen)
  useLayoutEffect(measureAgain)
  return slots
}

/** The same for a screen that says itself when it may have changed. */
export function useMeasuredSlots(screen: RefObject<HTMLElement | null>): {
  readonly slots: Slots | null
  readonly measure: () => void
} {
  const [slots, setSlots] = useState<Slots | null>(null)

  const measureNow = useCallback(() => {
    const measured = screen.current && measure(screen.current)
    if (measured) setSlots((kept) => (sameSlots(kept, measured) ? kept : measured))
  }, [screen])

  useLayoutEffect(measureNow, [measureNow])
  useEffect(() => {
    const root = screen.current
    if (!root) return undefined
    const observer = new ResizeObserver(measureNow)
    observer.observe(root)
    for (const element of root.querySelectorAll(IN_FLOW)) observer.observe(element)
    return () => observer.disconnect()
  }, [screen, measureNow])

  return { slots, measure: measureNow }
}

function measure(root: HTMLElement): Slots {
  const origin = root.getBoundingClientRect()
  const entries = [...root.querySelectorAll<HTMLElement>('[data-slot]')].map((element) => {
    const box = element.getBoundingClientRect()
    const rect: Rect = {
      x: box.left - origin.left,
      y: box.top - origin.top,
      width: box.width,
      height: box.height,
    }
    return [element.dataset['slot'] ?? '', rect] as const
  })
  return Object.fromEntries(entries)
}

function sameSlots(one: Slots | null, other: Slots): boolean {
  if (!one) return false
  const names = Object.keys(other)
  return (
    names.length === Object.keys(one).length &&
    names.every((name) => sameRect(one[name], other[name]))
  )
}

function sameRect(one: Rect | undefined, other: Rect | undefined): boolean {
  return (
    one?.x === other?.x &&
    one?.y === other?.y &&
    one?.width === other?.width &&
    one?.height === other?.height
  )
}
