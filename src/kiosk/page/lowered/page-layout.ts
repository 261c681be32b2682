import type { KeptBoothSettings } from '../../settings/kept-settings.ts'
import { leastTextOf } from '../../reach/least-text.ts'
import { touchSizesOf } from '../../reach/touch-sizes.ts'
import type { layOut as LayOut } from './lay-out.ts'

const textScaleOf = ({ document }: Window): number =>
  Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) || 1

/** How a page is laid out on its screen, as long as it is there. */
export interface PageLayout {
  /** Resolves when the page is laid out; also when the code for it did not arrive, and all stays as it is. */
  readonly ready: Promise<void>
  /** Brings a page down to the foot of its window, until what it returns is called. */
  lower(): () => void
}

/**
 * Has targets and letters as large as a booth's screen needs them. Whatever is not the same on every screen is fetched
 * in a part of its own.
 */
export function createPageLayout(
  page: Window,
  { get, watch }: Pick<KeptBoothSettings, 'get' | 'watch'>,
): PageLayout {
  const { document } = page
  const { style } = document.documentElement
  let layOut: typeof LayOut | null = null
  let restore = (): void => undefined
  let isLow = false
  let laidOut = ''

  function follow(): void {
    const window = { width: page.innerWidth, height: page.innerHeight }
    const { pixelsPerMm } = get()
    const sizes = touchSizesOf(window, pixelsPerMm)
    style.setProperty('--finger', `${sizes?.target ?? 0}px`)
    style.setProperty('--finger-gap', `${sizes?.gap ?? 0}px`)
    // The low place has room for the letters that it has always had, and a touch raises it.
    const layout = {
      window,
      text: isLow ? null : leastTextOf(window, pixelsPerMm),
      isLow,
      textScale: isLow ? textScaleOf(page) : 1,
    }
    const wanted = JSON.stringify(layout)
    if (!layOut || wanted === laidOut) return
    laidOut = wanted
    restore()
    restore = layOut(document, layout)
  }
  function setLow(low: boolean): void {
    isLow = low
    follow()
    page.scrollTo(0, 0)
  }

  follow()
  watch(follow)
  page.addEventListener('resize', follow)
  // A visitor chooses another size of text.
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['style'] })
  return {
    ready: import('./lay-out.ts').then(
      (part) => {
        ;({ layOut } = part)
        follow()
      },
      () => undefined,
    ),
    lower() {
      setLow(true)
      return () => setLow(false)
    },
  }
}
