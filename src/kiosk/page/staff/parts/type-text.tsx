import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { msg } from '../../../../kit/text.ts'
import { Icon } from '../../../../theme/icons.tsx'
import { useStaffWords } from '../../staff-words.tsx'
import { ScreenKeys } from './screen-keys.tsx'

interface TypeTextProps {
  /** What is typed, as screen readers say it. */
  readonly label: string
  readonly kind: 'name' | 'address'
  readonly first: string
  readonly most: number
  /** Below the field: what it is for. */
  readonly note: string
  /** Words on the keys that keep it and that lead away. */
  readonly keep: string
  readonly cancel: string
  /** What is wrong with a text, in words; null: it can be kept. */
  faultOf(text: string): string | null
  onKeep(text: string): void
  onCancel(): void
}

/** A line of text, typed on the screen or on a keyboard that is there. */
export function TypeText(props: TypeTextProps): JSX.Element {
  const { label, kind, first, most, note, keep, cancel, faultOf } = props
  const { say } = useStaffWords()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(first)
  const [fault, setFault] = useState<string | null>(null)

  function type(next: string): void {
    setText(next.slice(0, most))
    setFault(null)
  }
  function done(): void {
    const found = faultOf(text)
    setFault(found)
    if (found === null) props.onKeep(text)
  }
  useLayoutEffect(() => field.current?.focus(), [])

  return (
    <form
      class="type-text"
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
    >
      <label class="type-text__field">
        <span class="visually-hidden">{label}</span>
        <input
          ref={field}
          value={text}
          maxLength={most}
          // Its keys are below: a device need not show its own.
          inputMode="none"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={fault !== null}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <span aria-hidden="true">
          {say(msg('booth.staff.typing.length', { number: text.length, total: most }))}
        </span>
      </label>
      <p class={fault === null ? '' : 'staff-note staff-note--fault'} role="status">
        {fault !== null && <Icon name="warning" />}
        <span>{fault ?? note}</span>
      </p>
      <ScreenKeys
        kind={kind}
        onSign={(sign) => type(text + sign)}
        onErase={() => type(graphemesOf(text).slice(0, -1).join(''))}
      />
      <div class="staff-buttons">
        <button type="button" class="button" onClick={props.onCancel}>
          {cancel}
        </button>
        <button type="submit" class="button button--primary">
          {keep}
        </button>
      </div>
    </form>
  )
}
