import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Text } from '../kit/text.ts'
import { MessageScreen } from './message-screen.tsx'
import type { MessageAction } from './message-screen.tsx'
import { sayWhyMissing } from '../visit/missing-parts.ts'
import type { WhyMissing } from '../visit/missing-parts.ts'
import { useVisit, useWords } from './use-visit.ts'

interface MissingScreenProps {
  readonly title: Text
  /** Ways on besides the button that helps. */
  readonly actions: readonly MessageAction[]
  /** Asks for the part once more, where that can be done without loading the page again. */
  retry?(): void
}

/** A page in place of a part that did not arrive: it says why, and offers what helps. */
export function MissingScreen({ title, actions, retry }: MissingScreenProps): JSX.Element {
  const { missing } = useVisit()
  const { say } = useWords()
  const why = useWhyMissing()
  const again = why !== 'gone' && retry
  const { text, button } = sayWhyMissing(again ? 'offline' : why)
  return (
    <MessageScreen
      title={title}
      text={text}
      actions={[{ label: button, onPress: again || missing.loadAgain }, ...actions]}
      say={say}
    />
  )
}

/** Taken for offline until the host has answered. */
function useWhyMissing(): WhyMissing {
  const { missing } = useVisit()
  const [why, setWhy] = useState<WhyMissing>('offline')
  useEffect(() => {
    let current = true
    void missing.why().then((next) => current && setWhy(next))
    return () => {
      current = false
    }
  }, [missing])
  return why
}
