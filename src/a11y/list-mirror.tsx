import type { JSX } from 'preact'
import type { Rect } from '../kit/rect.ts'
import type { Text } from '../kit/text.ts'
import { placeAt } from './board-mirror.tsx'
import { useSentences } from './use-sentences.ts'

export interface MirrorButton {
  readonly id: string
  readonly name: Text
  /** The text on the drawn thing. It is shown where nothing can be drawn. */
  readonly face?: string
  readonly rect: Rect | null
  readonly pressed?: boolean
  readonly disabled?: boolean
}

interface ListMirrorProps {
  readonly name: Text
  readonly buttons: readonly MirrorButton[]
  say(text: Text): string
  onPress(id: string): void
  onKeyDown?(event: KeyboardEvent): void
}

/**
 * Drawn keys or tiles as real buttons, laid over them. Pointers are answered by the drawing below; keyboards
 * and assistive technology act here. A key that is used up has `aria-disabled`, so that a screen reader still
 * reaches it.
 */
export function ListMirror(props: ListMirrorProps): JSX.Element {
  const { say } = props
  const sentence = useSentences(say)
  return (
    <div
      class="mirror mirror--list"
      data-drawn=""
      role="group"
      aria-label={say(props.name)}
      onKeyDown={props.onKeyDown}
    >
      {props.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          data-item={button.id}
          style={placeAt(button.rect)}
          aria-label={sentence(button.id, button.name)}
          aria-pressed={button.pressed}
          aria-disabled={button.disabled ? true : undefined}
          onClick={() => props.onPress(button.id)}
        >
          <span aria-hidden="true">{button.face}</span>
        </button>
      ))}
    </div>
  )
}
