import type { JSX } from 'preact'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { useWords } from '../../../screen/use-visit.ts'

interface TwinActionsProps {
  /** What the first of the two does. */
  readonly label: Text
  onPress(): void
  onClose(): void
}

/** The two ways on from each screen of the twin finder: its own, and back to the result. */
export function TwinActions({ label, onPress, onClose }: TwinActionsProps): JSX.Element {
  const { say } = useWords()
  return (
    <div class="twins__actions">
      <button type="button" class="button button--primary" onClick={onPress}>
        {say(label)}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {say(msg('booth.twins.back'))}
      </button>
    </div>
  )
}
