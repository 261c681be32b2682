import type { JSX } from 'preact'
import type { Booth } from '../booth.ts'

/** The panel of a booth's staff. */
export function Staff({ booth }: { readonly booth: Booth }): JSX.Element {
  return (
    <main class="staff">
      <button type="button" onClick={() => booth.show('attract')}>
        OK
      </button>
    </main>
  )
}
