import type { CDPSession, Page } from '@playwright/test'

/** Milliseconds that a finger rests on the glass in a light tap. */
const TAP = 40

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The middles of elements. They may lie under a drawing that takes the touches, so they
 * cannot be tapped as elements.
 */
export function places(page: Page, selector: string): Promise<Point[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }),
  )
}

/**
 * Taps with the browser's own synthetic finger. Touch events that are sent one by one would not do: for each
 * of them the browser makes a frame of its own to report back.
 */
export async function tap(cdp: CDPSession, point: Point | undefined): Promise<void> {
  if (!point) throw new Error('There is nothing to touch')
  const { x, y } = point
  const finger = { duration: TAP, tapCount: 1, gestureSourceType: 'touch' } as const
  await cdp.send('Input.synthesizeTapGesture', { x, y, ...finger })
}
