import type { JSX } from 'preact'
import { archPath } from '../../../../art/street.ts'
import { wordWindows } from '../../../../art/word-windows.ts'

/** As the roofline is drawn, which lies below. */
const VIEW = '0 0 400 172'
const LETTER = 45 / 42

interface DarkWindowsProps {
  readonly word: readonly string[]
  /** How many are lit, from the left; a half is a window that fills with light from below. */
  readonly lit: number
}

/** Lies over the windows of a word in which nobody has put on the light yet. */
export function DarkWindows({ word, lit }: DarkWindowsProps): JSX.Element {
  return (
    <svg class="roofline dark-windows" viewBox={VIEW} preserveAspectRatio="xMidYMax slice">
      {wordWindows(word.length).map(({ x, y, width, height }, index) => {
        const dark = Math.min(1, Math.max(0, index + 1 - lit))
        if (dark === 0) return null
        return (
          // A picture of its own is cut off where it ends.
          <svg x={x} y={y} width={width} height={height * dark}>
            <path d={archPath({ x: 0, y: 0, width, height })} />
            <text x={width / 2} y={height * 0.775} font-size={width * LETTER}>
              {word[index]}
            </text>
          </svg>
        )
      })}
    </svg>
  )
}
