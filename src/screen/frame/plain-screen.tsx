import type { ComponentChildren, JSX } from 'preact'
import { QuietStreet } from '../../art/quiet-street.tsx'
import { PageTools } from './page-tools.tsx'

interface PlainScreenProps {
  readonly name: string
  readonly busy?: boolean
  readonly children: ComponentChildren
}

/**
 * A page with a few words over a quiet street. Its head has no way back, and its tools in their usual place.
 */
export function PlainScreen({ name, busy, children }: PlainScreenProps): JSX.Element {
  return (
    <div class={`screen screen--plain screen--${name}`}>
      <header class="page-head page-head--plain">
        <PageTools />
      </header>
      <main aria-busy={busy}>{children}</main>
      <QuietStreet />
    </div>
  )
}
