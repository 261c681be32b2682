import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Rect } from '../../kit/rect.ts'
import { useVisit } from '../use-visit.ts'

/** Where things are drawn: an element with `data-slot="board"` reserves the place named "board". */
export type Slots = Readonly<Record<string, Rect>>

/** Sizes of the page that a layout may go by, in CSS pixels. */
export interface PageSize {
  /** How high the window is. */
  readonly height: number
  /** How large text is: `1rem`. */
  readonly rem: number
}

/** What can move a slot: each that is watched is looked at in every frame, and these are few. */
const IN_FLOW = ':not(.mirror, .mirror *, svg *)'

/**
 * Measures the slots of a screen, in CSS pixels from the screen's own corner. The page is composed
 * by CSS, because the height of text is known only there; what is drawn follows the slots.
 */
export function useSlots(screen: RefObject<HTMLElement | null>): Slots | null {
  const { slots, measureNow } = useMeasuredSlots(screen)
  useLayoutEffect(measureNow)
  return slots
}

/** The same for a screen that says itself when it may have changed. */
export function useMeasuredSlots(screen: RefObject<HTMLElement | null>): {
  readonly slots: Slots | null
  /** Measured together with the slots. */
  readonly page: PageSize | null
  readonly measureNow: () => void
  /** In tasks of their own, so that none of them is long. */
  readonly measureBySteps: () => void
} {
  const { later } = useVisit()
  const [slots, setSlots] = useState<Slots | null>(null)
  const [page, setPage] = useState<PageSize | null>(null)
  const isComing = useRef(false)

  const measureNow = useCallback(() => {
    const measured = screen.current && measure(screen.current)
    if (!measured) return
    setSlots((kept) => keepSame(kept, measured))
    setPage(keepSamePage)
  }, [screen])

  const measureBySteps = useCallback(() => {
    isComing.current = true
    later.soon(() => {
      // Lays the page out, which costs as much as the page and its drawing do; measured again, it is free.
      if (screen.current) measure(screen.current)
      later.soon(() => {
        isComing.current = false
        measureNow()
      })
    })
  }, [later, screen, measureNow])

  useLayoutEffect(measureNow, [measureNow])
  useEffect(() => {
    const root = screen.current
    if (!root) return undefined
    const observer = new ResizeObserver(() => !isComing.current && measureNow())
    observer.observe(root)
    for (const element of root.querySelectorAll(IN_FLOW)) observer.observe(element)
    return () => observer.disconnect()
  }, [screen, measureNow])

  return { slots, page, measureNow, measureBySteps }
}

function keepSamePage(kept: PageSize | null): PageSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return kept?.height === innerHeight && kept.rem === rem ? kept : { height: innerHeight, rem }
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

/** A slot that stays where it was stays the same object: what is drawn there is not drawn anew. */
function keepSame(kept: Slots | null, measured: Slots): Slots {
  if (!kept) return measured
  const names = Object.keys(measured)
  const slots = Object.fromEntries(
    names.map((name) => {
      const [before, now] = [kept[name], measured[name]]
      return [name, sameRect(before, now) ? before : now]
    }),
  ) as Slots
  const isSame =
    names.length === Object.keys(kept).length && names.every((name) => slots[name] === kept[name])
  return isSame ? kept : slots
}

function sameRect(one: Rect | undefined, other: Rect | undefined): boolean {
  return (
    one?.x === other?.x &&
    one?.y === other?.y &&
    one?.width === other?.width &&
    one?.height === other?.height
  )
}
