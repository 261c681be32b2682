import type { JSX } from 'preact'
import { msg } from '../../../../kit/text.ts'
import type { Text } from '../../../../kit/text.ts'
import { useWords } from '../../../../screen/use-visit.ts'
import { Icon } from '../../../../theme/icons.tsx'
import type { IconName, OwnIcon } from '../../../../theme/icons.tsx'
import type { Word } from '../../core/round-spec.ts'
import type { WordState } from '../../core/state.ts'
import { WRONG, letterOf } from '../play/shuffle-speech.ts'
import { isWrong } from '../play/shuffle-ui.ts'
import type { ShuffleActions } from '../play/shuffle-controller.ts'
import type { ShuffleMessage, ShuffleUi } from '../play/shuffle-ui.ts'
import { SHUFFLE_ICONS } from './shuffle-icons.ts'

interface MessageLineProps {
  readonly word: Word
  readonly inPlay: WordState
  readonly ui: ShuffleUi
  /** Whether it says what is to be done at all. */
  readonly isFirst: boolean
  readonly actions: ShuffleActions
}

/**
 * One line between tray and tools: what just happened, else what the next touch does. Beside a full answer that is
 * wrong stands what helps: to keep the right letters.
 */
export function ShuffleMessageLine(props: MessageLineProps): JSX.Element {
  const { inPlay, ui, actions } = props
  const { say } = useWords()
  return (
    <div class="shuffle-line">
      <MessageText {...props} />
      {isWrong(inPlay) && ui.held === null && (
        <button
          type="button"
          class="button shuffle-line__keep"
          onClick={({ detail }) => {
            // A click without a press comes from a key or from assistive technology.
            actions.follow(detail > 0 ? 'pointer' : 'keys')
            actions.keepRight()
          }}
        >
          {say(msg('anagram.keepRight'))}
        </button>
      )}
    </div>
  )
}

function MessageText({ word, inPlay, ui, isFirst }: MessageLineProps): JSX.Element {
  const { say } = useWords()
  // A full answer that is wrong keeps its message, also after the page was left and opened again.
  const wrong: ShuffleMessage | null = isWrong(inPlay) ? { kind: 'wrong', text: WRONG } : null
  const message = ui.message ?? (ui.held === null && !ui.swapping ? wrong : null)
  if (!message) return <p class="message shuffle-message">{say(modeText(word, ui, isFirst))}</p>
  return (
    <p class={`message shuffle-message shuffle-message--${message.kind}`}>
      <Icon name={ICONS[message.kind]} />
      <span>{say(message.text)}</span>
    </p>
  )
}

const ICONS = {
  info: 'info',
  wrong: SHUFFLE_ICONS.swap,
  good: 'check',
} as const satisfies Record<ShuffleMessage['kind'], IconName | OwnIcon>

function modeText(word: Word, ui: ShuffleUi, isFirst: boolean): Text {
  if (ui.held !== null) return msg('anagram.mode.held', { letter: letterOf(word, ui.held) })
  if (ui.swapping) return msg('anagram.mode.swap')
  if (ui.chosen !== null) return msg('anagram.mode.chosen')
  return isFirst ? msg('anagram.first') : msg('anagram.mode.start')
}
