import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Text } from '../kit/text.ts'
import { fitted } from '../theme/fitted.ts'
import { PlainScreen } from './plain-screen.tsx'
import { useArrival } from './use-arrival.ts'

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
