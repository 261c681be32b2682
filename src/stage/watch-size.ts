import { isSameSize, stageSizeOf } from './resolution.ts'
import type { StageSize } from './view.ts'

/**
 * Tells the size of an element's client box now and at each change, also when only the resolution
 * changes (browser zoom, a window moved to another screen). Nothing is told of an element without
 * an area, which is not shown. Gives back how to stop.
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

  /** A media query knows of one resolution only, so each change asks a new one. */
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
  // Some browsers zoom a page without a word to media queries.
  window.addEventListener('resize', measure)
  measure()

  return () => {
    observer.disconnect()
    window.removeEventListener('resize', measure)
    forgetResolution()
  }
}
