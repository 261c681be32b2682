import type { JSX } from 'preact'
import { msg } from '../kit/text.ts'
import { useWords } from '../screen/use-visit.ts'
import type { Notice } from '../visit/notices.ts'
import { Icon } from '../theme/icons.tsx'

interface NoticeBarProps {
  readonly notice: Notice
  onDismiss(): void
}

/** A notice above the screen, shown until it is dismissed. `Notices.show` has announced it already. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps): JSX.Element {
  const { say } = useWords()
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
