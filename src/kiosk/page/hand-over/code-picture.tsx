import './code-picture.css'
import type { JSX } from 'preact'
import { INK } from '../../../theme/tokens.ts'
import { leastPixels, pixelsPerMmOf } from '../../hand-over/code-size.ts'
import type { Code } from './make-code.ts'

interface CodePictureProps {
  readonly code: Code
  /** For those who cannot see it. */
  readonly label: string
  /** Pixels in a millimetre of the screen; null: not measured. */
  readonly pixelsPerMm: number | null
}

/**
 * A code, dark on light by night, too. Each module has whole pixels, and is not made smaller than phones can read it,
 * as long as the screen has room for that.
 */
export function CodePicture({ code, label, pixelsPerMm }: CodePictureProps): JSX.Element {
  return (
    <svg
      class="code-picture"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.side} ${code.side}`}
      shape-rendering="crispEdges"
      style={{ '--modules': code.side, '--least': `${leastSide(code, pixelsPerMm)}px` }}
      data-version={code.version}
    >
      <path fill={INK} d={code.path} />
    </svg>
  )
}

/** The pixels of its side with the margin, so that its modules are large enough on this screen. */
export function leastSide({ version }: Code, pixelsPerMm: number | null): number {
  const screen = { width: innerWidth, height: innerHeight }
  return leastPixels(version, pixelsPerMmOf(pixelsPerMm, screen))
}
