import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { msg } from '../kit/text.ts'
import { useVisit, useWords } from '../screen/use-visit.ts'
import { Icon } from '../theme/icons.tsx'

/** Says that a newer edition of the page is there. It takes over only when the reader agrees. */
export function EditionBar(props: { onTake(): void; onLater(): void }): JSX.Element {
  const { announce } = useVisit()
  const { say } = useWords()
  useEffect(() => announce(msg('app.newEdition')), [])
  return (
    <aside class="notice-bar notice-bar--asks" aria-label={say(msg('app.notice'))}>
      <Icon name="info" />
      <p>{say(msg('app.newEdition'))}</p>
      <div class="notice-bar__answers">
        <button type="button" class="button button--primary" onClick={props.onTake}>
          {say(msg('app.reloadNow'))}
        </button>
        <button type="button" class="button" onClick={props.onLater}>
          {say(msg('app.later'))}
        </button>
      </div>
    </aside>
  )
}
