import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'
import { useServices } from '../screen/services.ts'
import { Icon } from '../theme/icons.tsx'

/** One sentence over the screen that stays until it is dismissed; it was announced when it came. */
export function NoticeBar(props: { text: Text; onDismiss: () => void }): JSX.Element {
  const { say } = useServices()
  return (
    <aside class="notice-bar" aria-label={say(msg('app.notice'))}>
      <Icon name="info" />
      <p>{say(props.text)}</p>
      <button
        type="button"
        class="icon-button"
        aria-label={say(msg('app.dismiss'))}
        onClick={props.onDismiss}
      >
        <Icon name="x" />
      </button>
    </aside>
  )
}
