import { graphemesOf } from '../../kit/graphemes.ts'

/** Pixels that a text takes in a line. */
export type MeasureText = (text: string) => number

/**
 * Breaks a text into lines of a width, evenly: no line is much shorter than the others. A word that
 * is longer than a line makes it null, unless words may be broken.
 */
export function wrapWords(
  text: string,
  width: number,
  measure: MeasureText,
  breakable = false,
): string[] | null {
  const whole = text.split(/\s+/).filter((word) => word !== '')
  const words = breakable ? whole.flatMap((word) => pieces(word, width, measure)) : whole
  if (words.some((word) => measure(word) > width)) return null
  const lines = fill(words, width, measure)
  return evenly(words, width, measure, lines)
}

function fill(words: readonly string[], width: number, measure: MeasureText): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? null : `${line} ${word}`
    if (longer !== null && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same words in the narrowest column that still has as many lines. */
function evenly(
  words: readonly string[],
  width: number,
  measure: MeasureText,
  lines: string[],
): string[] {
  let best = lines
  for (let narrow = width * 0.96; narrow > width * 0.4; narrow -= width * 0.04) {
    if (words.some((word) => measure(word) > narrow)) break
    const next = fill(words, narrow, measure)
    if (next.length > lines.length) break
    best = next
  }
  return best
}

/** A word in parts that fit, with hyphens. */
function pieces(word: string, width: number, measure: MeasureText): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of graphemesOf(word)) {
    if (part !== '' && measure(`${part}${letter}-`) > width) {
      parts.push(`${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}
