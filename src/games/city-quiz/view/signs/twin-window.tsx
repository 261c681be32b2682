import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { DoubleWindow, lightOf } from '../../../../art/double-window.tsx'
import { trustDrawing } from '../../../../art/trust-drawing.ts'
import { useLook } from '../../../../screen/use-visit.ts'
import type { Sign } from '../../core/spec.ts'

interface TwinWindowProps {
  readonly left: Sign
  readonly right: Sign
  readonly night?: boolean
}

/** Two twin signs in one double window. */
export function TwinWindow({ left, right, night }: TwinWindowProps): JSX.Element {
  const { look } = useLook()
  const ground = night || look === 'dark' ? 'dark' : 'light'
  const lights = useMemo(
    () => trustDrawing(lightOf(left.id, 0, ground) + lightOf(right.id, 1, ground)),
    [left, right, ground],
  )
  return (
    <DoubleWindow>
      <g dangerouslySetInnerHTML={{ __html: lights }} />
    </DoubleWindow>
  )
}
