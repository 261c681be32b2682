import type { JSX } from 'preact'

interface SwitchProps {
  readonly name: string
  readonly note?: string
  readonly isOn: boolean
  /** It has to stay as it is. */
  readonly isFixed?: boolean
  onChange(isOn: boolean): void
}

/** A switch with its name: the whole of it can be touched. */
export function Switch({ name, note, isOn, isFixed = false, onChange }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn}
      aria-disabled={isFixed}
      onClick={() => !isFixed && onChange(!isOn)}
    >
      <span class="switch__track">
        <span class="switch__knob" />
      </span>
      <span class="switch__name">
        <strong>{name}</strong>
        {note !== undefined && <span>{note}</span>}
      </span>
    </button>
  )
}
