import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Text } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { fitted } from '../../../../theme/fitted.ts'

interface PageHeadingProps {
  readonly title: Text
  readonly deck?: Text
}

/** The heading of a page within the quiz. It takes the focus when the page opens or changes. */
export function PageHeading({ title, deck }: PageHeadingProps): JSX.Element {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const words = say(title)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [words])
  return (
    <hgroup class="page-heading">
      <h1 ref={heading} tabIndex={-1} style={fitted(words)}>
        {words}
      </h1>
      {deck && <p class="deck">{say(deck)}</p>}
    </hgroup>
  )
}
