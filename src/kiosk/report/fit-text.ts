import { graphemesOf } from '../../kit/graphemes.ts'

/** Width of a text in a size. */
export type Measure = (text: string, size: number) => number

interface Fit {
  readonly width: number
  /** The size that is wanted, and the smallest one; in points. */
  readonly size: number
  readonly least: number
}

/** Sets a text smaller until it fits, and shortens what would not be read any more. */
export function fitText(
  text: string,
  { width, size, least }: Fit,
  measure: Measure,
): { readonly text: string; readonly size: number } {
  const wide = measure(text, size)
  if (wide <= width) return { text, size }
  const smaller = Math.max(least, (size * width) / wide)
  const letters = graphemesOf(text)
  let shown = text
  while (letters.length > 0 && measure(shown, smaller) > width) {
    letters.pop()
    shown = `${letters.join('').trimEnd()}…`
  }
  return { text: shown, size: smaller }
}
