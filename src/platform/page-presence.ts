import type { Presence } from '../visit/presence.ts'

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll'] as const

/** The presence of somebody at this browser's page. */
export const pagePresence: Presence = {
  watchPage(onChanged) {
    const listening = new AbortController()
    const { signal } = listening
    const tell = (): void => onChanged(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', tell, { signal })
    // The browser's back button may show a page again as it was when it was left.
    addEventListener('pagehide', () => onChanged(false), { signal })
    addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal })
    return () => listening.abort()
  },
  watchInput(onInput) {
    const listening = new AbortController()
    const options = { signal: listening.signal, passive: true, capture: true }
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, () => onInput(), options)
    return () => listening.abort()
  },
}
