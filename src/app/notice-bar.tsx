import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import type { Text } from '../kit/text.ts'
import type { MessageAction } from '../screen/message-screen.tsx'
import { useServices } from '../screen/services.ts'
import { Icon } from '../theme/icons.tsx'

/** What a notice says, in whole sentences, and what can be done about it. */
export interface Notice {
  readonly texts: readonly Text[]
  readonly action?: MessageAction
}

interface NoticeBarProps {
  readonly notice: Notice
  onDismiss(): void
}

/** A notice above the screen that stays until it is dismissed; it was announced when it came. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps): JSX.Element {
  const { say } = useServices()
  const { texts, action } = notice
  return (
    <aside class="notice-bar" aria-label={say(msg('app.notice'))}>
      <Icon name="info" />
      <div class="notice-bar__words">
        <p>{texts.map(say).join(' ')}</p>
        {action && (
          <button type="button" class="button" onClick={() => action.onPress()}>
            {say(action.label)}
          </button>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={say(msg('app.dismiss'))}
        onClick={onDismiss}
      >
        <Icon name="x" />
      </button>
    </aside>
  )
}
