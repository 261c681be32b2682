import { isSameSize, stageSizeOf } from './resolution.ts'
import type { StageSize } from './view.ts'

/**
 * Calls back with the size of an element's client box, now and at each change, also when only the resolution
 * changes (browser zoom, a window moved to another screen). An element without an area is not shown, so
 * nothing is told of it. Returns the function that stops it.
 */
export function watchSize(element: HTMLElement, tell: (size: StageSize) => void): () => void {
  let told: StageSize | null = null
  let forgetResolution = (): void => undefined

  function measure(): void {
    const { clientWidth, clientHeight } = element
    if (clientWidth === 0 || clientHeight === 0) return
    const size = stageSizeOf(clientWidth, clientHeight, devicePixelRatio)
    if (told && isSameSize(told, size)) return
    told = size
    tell(size)
  }

  /** A media query names one resolution only, so a new one is made after each change. */
  function watchResolution(): void {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    const changed = (): void => {
      watchResolution()
      measure()
    }
    query.addEventListener('change', changed, { once: true })
    forgetResolution = () => query.removeEventListener('change', changed)
  }

  const observer = new ResizeObserver(measure)
  observer.observe(element)
  watchResolution()
  // Some browsers zoom a page without telling media queries.
  window.addEventListener('resize', measure)
  measure()

  return () => {
    observer.disconnect()
    window.removeEventListener('resize', measure)
    forgetResolution()
  }
}
