import { heightsIn } from '../../reach/heights-in.ts'
import type { WindowSize } from '../../reach/low-place.ts'
import { mediaIn } from '../../reach/media-in.ts'
import { raiseText } from './raise-text.ts'

/** In what the style sheets of a page are to differ. */
export interface Differences {
  /** Another window, as which they lay the page out; null: the one that there is. */
  readonly window: WindowSize | null
  /** Whether a hundredth of the window's height is `--vh`. */
  readonly hasHeight: boolean
  /** Whether letters are never smaller than `--least-type`. */
  readonly hasLeastText: boolean
}

/**
 * Has all style sheets of a page lay it out as in another window, also those that arrive later. So a game that has a
 * layout for a phone takes it on a large screen, or in a part of it, and need not know of it. Returns the function that
 * gives the page back what it had.
 */
export function layOutAsIn(page: Document, differences: Differences): () => void {
  const restores: (() => void)[] = []
  const seen = new Set<CSSStyleSheet>()
  const listening = new AbortController()

  function take(sheet: CSSStyleSheet | null): void {
    if (!sheet || seen.has(sheet)) return
    seen.add(sheet)
    for (const rule of sheet.cssRules) changeRule(rule, differences, restores)
  }
  function takeFrom(added: Node): void {
    if (added instanceof HTMLStyleElement) take(added.sheet)
    if (!(added instanceof HTMLLinkElement) || added.rel !== 'stylesheet') return
    if (added.sheet) take(added.sheet)
    // Heard before whoever waits for its code shows anything.
    else added.addEventListener('load', () => take(added.sheet), { signal: listening.signal })
  }

  for (const sheet of page.styleSheets) take(sheet)
  // Those that are on their way, too.
  for (const link of page.querySelectorAll('link')) if (!link.sheet) takeFrom(link)
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

function changeRule(rule: CSSRule, differences: Differences, restores: (() => void)[]): void {
  const { window } = differences
  if (rule instanceof CSSMediaRule && window) {
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
    if (differences.hasHeight) {
      const after = heightsIn(before)
      if (after !== before) style.cssText = after
    }
    if (differences.hasLeastText) raiseText(rule)
    if (style.cssText !== before) restores.push(() => void (style.cssText = before))
  }
  if ('cssRules' in rule)
    for (const inner of (rule as CSSGroupingRule).cssRules) changeRule(inner, differences, restores)
}
