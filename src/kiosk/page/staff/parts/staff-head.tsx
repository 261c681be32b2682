import type { ComponentChildren, JSX } from 'preact'
import { fitted } from '../../../../theme/fitted.ts'

interface StaffHeadProps {
  readonly title: string
  readonly deck: string
  /** Stands at the other side of the deck. */
  readonly beside?: string
  readonly children?: ComponentChildren
}

/** The head of a page for staff: its title over what it is about, and the two rules of a newspaper. */
export function StaffHead({ title, deck, beside, children }: StaffHeadProps): JSX.Element {
  return (
    <header class="staff-head">
      <div class="staff-head__line">
        <h1 style={fitted(title)}>{title}</h1>
        {children}
      </div>
      <p class="staff-head__deck">
        <span>{deck}</span>
        {beside !== undefined && <span>{beside}</span>}
      </p>
      <hr class="rule-double" />
    </header>
  )
}
