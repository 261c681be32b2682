import { touchSizesOf } from '../../reach/touch-sizes.ts'
import type { KeptBoothSettings } from '../../settings/kept-settings.ts'

/** Tells the style sheets of a booth how large targets have to be on its screen, as long as the page is there. */
export function followTouchSizes(
  page: Window,
  { get, watch }: Pick<KeptBoothSettings, 'get' | 'watch'>,
): void {
  const { style } = page.document.documentElement
  function follow(): void {
    const { innerWidth: width, innerHeight: height } = page
    const sizes = touchSizesOf({ width, height }, get().pixelsPerMm)
    style.setProperty('--finger', `${sizes?.target ?? 0}px`)
    style.setProperty('--finger-gap', `${sizes?.gap ?? 0}px`)
  }
  follow()
  watch(follow)
  page.addEventListener('resize', follow)
}
