import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import { useWatched, useWords } from '../../../screen/use-visit.ts'
import { Icon } from '../../../theme/icons.tsx'
import type { Settable } from '../../../visit/watched.ts'
import { canLower } from '../../reach/can-lower.ts'
import { SillItem } from '../sill/sill.tsx'
import { LOWER, RAISE } from './lowered-icons.ts'

/** Brings everything that is touched down, and up again. */
export function LoweredItem({ lowered }: { readonly lowered: Settable<boolean> }): JSX.Element {
  const { say } = useWords()
  const on = useWatched(lowered)
  if (!on && !canLower({ width: innerWidth, height: innerHeight })) return <></>
  const labels = { lower: say(msg('booth.lowered.lower')), raise: say(msg('booth.lowered.raise')) }
  return (
    <SillItem
      icon={<Icon name={on ? RAISE : LOWER} />}
      label={on ? labels.raise : labels.lower}
      other={on ? labels.lower : labels.raise}
      name={on ? say(msg('booth.lowered.raiseAll')) : say(msg('booth.lowered.lowerAll'))}
      lit={on}
      onPress={() => lowered.set(!on)}
    />
  )
}
