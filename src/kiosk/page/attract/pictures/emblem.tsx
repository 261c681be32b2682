import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { trustDrawing } from '../../../../art/trust-drawing.ts'

interface EmblemProps {
  readonly name: string
  /** Whether light shines around it. */
  readonly rays: boolean
  /** Gives the drawing of an emblem, with its rays. */
  draw(name: string): string
}

/** An emblem on the evening sky. */
export function Emblem({ name, rays, draw }: EmblemProps): JSX.Element {
  const svg = useMemo(() => trustDrawing(draw(name)), [name, draw])
  return (
    <span
      class={rays ? 'attract-emblem attract-emblem--rays' : 'attract-emblem'}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
