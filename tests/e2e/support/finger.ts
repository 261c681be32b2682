import type { CDPSession, Page } from '@playwright/test'

/** How long a finger rests in a tap, in seconds. */
const TAP = 0.06

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/**
 * A tap as a touch screen reports it: both events carry the times at which they happened. Playwright's
 * own tap lifts the finger only once the page has answered, which a busy page sees as a long press.
 */
export async function tapAt(page: Page, x: number, y: number): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const cdp = await session
  const timestamp = Date.now() / 1000
  await Promise.all([
    cdp.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: [{ x, y }],
      timestamp,
    }),
    cdp.send('Input.dispatchTouchEvent', {
      type: 'touchEnd',
      touchPoints: [],
      timestamp: timestamp + TAP,
    }),
  ])
}
