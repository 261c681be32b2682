import { heightsIn } from '../../reach/heights-in.ts'
import type { WindowSize } from '../../reach/low-place.ts'
import { mediaIn } from '../../reach/media-in.ts'

/**
 * Has all style sheets of a page lay it out as in another window, also those that arrive later. So a game that has a
 * layout for a phone on its side takes it in a part of a large screen, and need not know of it. A hundredth of that
 * window's height is `--vh`. Returns the function that gives the page back what it had.
 */
export function layOutAsIn(page: Document, window: WindowSize): () => void {
  const restores: (() => void)[] = []
  const seen = new Set<CSSStyleSheet>()
  const listening = new AbortController()

  function take(sheet: CSSStyleSheet | null): void {
    if (!sheet || seen.has(sheet)) return
    seen.add(sheet)
    for (const rule of sheet.cssRules) changeRule(rule, window, restores)
  }
  function takeFrom(added: Node): void {
    if (added instanceof HTMLStyleElement) take(added.sheet)
    if (!(added instanceof HTMLLinkElement) || added.rel !== 'stylesheet') return
    if (added.sheet) take(added.sheet)
    // Heard before whoever waits for its code shows anything.
    else added.addEventListener('load', () => take(added.sheet), { signal: listening.signal })
  }

  for (const sheet of page.styleSheets) take(sheet)
  const arrivals = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const added of addedNodes) takeFrom(added)
  })
  arrivals.observe(page.head, { childList: true })
  return () => {
    arrivals.disconnect()
    listening.abort()
    for (const restore of restores) restore()
  }
}

function changeRule(rule: CSSRule, window: WindowSize, restores: (() => void)[]): void {
  if (rule instanceof CSSMediaRule) {
    const { media } = rule
    const before = media.mediaText
    const after = mediaIn(before, window)
    if (after !== before) {
      media.mediaText = after
      restores.push(() => void (media.mediaText = before))
    }
  }
  if (rule instanceof CSSStyleRule) {
    const { style } = rule
    const before = style.cssText
    const after = heightsIn(before)
    if (after !== before) {
      style.cssText = after
      restores.push(() => void (style.cssText = before))
    }
  }
  if ('cssRules' in rule)
    for (const inner of (rule as CSSGroupingRule).cssRules) changeRule(inner, window, restores)
}
