import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Text } from '../../kit/text.ts'
import { fitted } from '../../theme/fitted.ts'
import { sayWhyMissing } from '../../visit/missing-parts.ts'
import type { WhyMissing } from '../../visit/missing-parts.ts'
import { PlainScreen } from './plain-screen.tsx'
import { useArrival } from '../when/use-arrival.ts'
import { useVisit, useWords } from '../use-visit.ts'

export interface MessageAction {
  readonly label: Text
  onPress(): void
}

interface MessageScreenProps {
  readonly title: Text
  /** One paragraph, or several. */
  readonly text: Text | readonly Text[]
  readonly actions: readonly MessageAction[]
  say(text: Text): string
}

/** A page that says what went wrong, where, and what can be done about it. Never a dead end. */
export function MessageScreen({ title, text, actions, say }: MessageScreenProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading)
  const paragraphs = 'length' in text ? text : [text]
  return (
    <PlainScreen name="message">
      <div class="message-page">
        <h1 ref={heading} tabIndex={-1} style={fitted(say(title))}>
          {say(title)}
        </h1>
        <hr class="rule-double" />
        {paragraphs.map((paragraph) => (
          <p>{say(paragraph)}</p>
        ))}
        <div class="button-row">
          {actions.map((action, index) => (
            <button
              type="button"
              class={index === 0 ? 'button button--primary' : 'button'}
              onClick={() => action.onPress()}
            >
              {say(action.label)}
            </button>
          ))}
        </div>
      </div>
    </PlainScreen>
  )
}

interface MissingScreenProps {
  readonly title: Text
  /** Ways on, besides the button that helps. */
  readonly actions: readonly MessageAction[]
  /** Fetches the part again, where that can be done without loading the page again. */
  retry?(): void
}

/**
 * A page in place of a part that did not arrive: it says why, and offers what helps. It stands in this file
 * because the build would cut the front page's code in four if it had a file of its own.
 */
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

/** Counts as offline until the host has answered. */
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
