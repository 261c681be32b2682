import './sill.css'
import type { ComponentChildren, JSX } from 'preact'

interface SillProps {
  readonly label: string
  /** Whether it keeps a place for the time of a round. */
  readonly isTimed?: boolean
  /** What stands in that place. */
  readonly beside?: ComponentChildren
  readonly children: ComponentChildren
}

/** The bar at the foot of every screen of a booth. Its items are `SillItem`s. */
export function Sill({ label, isTimed = false, beside, children }: SillProps): JSX.Element {
  return (
    <footer class={isTimed ? 'sill sill--timed' : 'sill'}>
      {beside}
      <nav class="sill__items" aria-label={label}>
        {children}
      </nav>
    </footer>
  )
}

interface SillItemProps {
  readonly icon: JSX.Element
  readonly label: string
  /** What is said instead, where the label alone does not say what the item does; the label is part of it. */
  readonly name?: string
  /** For an item that is on or off. */
  readonly pressed?: boolean
  /** Whether it is shown as one that is on, where its label says already what pressing it does. */
  readonly lit?: boolean
  /** The label of its other state, for an item that has another one when it is pressed. */
  readonly other?: string
  /** For an item that opens something over the screen. */
  readonly opens?: 'dialog'
  /** Whether there is nothing for it to do now: it keeps its place. */
  readonly disabled?: boolean
  onPress(): void
}

export function SillItem(props: SillItemProps): JSX.Element {
  const { icon, label, name, pressed, lit, other, opens, disabled, onPress } = props
  return (
    <button
      type="button"
      class="sill__item"
      aria-label={name}
      aria-pressed={pressed}
      data-lit={lit}
      aria-haspopup={opens}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
      <span class="sill__word" data-other={other}>
        {label}
      </span>
    </button>
  )
}
