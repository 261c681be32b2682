import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'

interface SignHeadingProps {
  /** E.g. "Your city is Gemini". */
  readonly eyebrow: Text
  readonly name: Text
  readonly own?: boolean
}

/** A sign's two names as one heading, which takes the focus when its page opens. */
export function SignHeading({ eyebrow, name, own }: SignHeadingProps): JSX.Element {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div class="sign-heading">
      <h1 ref={heading} tabIndex={-1}>
        <span class="sign-heading__eyebrow">{say(eyebrow)}</span>{' '}
        <span class="sign-heading__name" style={fitted(say(name))}>
          {say(name)}
        </span>
      </h1>
      {own && <p class="sign-card__own">{say(msg('quiz.signs.own'))}</p>}
    </div>
  )
}
