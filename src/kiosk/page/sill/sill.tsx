import './sill.css'
import type { ComponentChildren, JSX } from 'preact'

/** The bar at the foot of every screen of a booth. Its items are `SillItem`s. */
export function Sill({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <nav class="sill" aria-label={label}>
      {children}
    </nav>
  )
}

interface SillItemProps {
  readonly icon: JSX.Element
  readonly label: string
  /** For an item that is on or off. */
  readonly pressed?: boolean
  onPress(): void
}

export function SillItem({ icon, label, pressed, onPress }: SillItemProps): JSX.Element {
  return (
    <button type="button" class="sill__item" aria-pressed={pressed} onClick={onPress}>
      {icon}
      <span>{label}</span>
    </button>
  )
}
