import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Booth } from '../booth.ts'

/** Asks once whether this device becomes a booth, and for the PIN of its staff. */
export function Setup({ booth }: { readonly booth: Booth }): JSX.Element {
  const pin = useRef<HTMLInputElement>(null)
  async function become(): Promise<void> {
    if (!(await booth.pin.set(pin.current?.value ?? ''))) return
    booth.settings.change({})
    booth.show('attract')
  }
  return (
    <main class="setup">
      <input ref={pin} inputMode="numeric" />
      <button type="button" onClick={() => void become()}>
        OK
      </button>
    </main>
  )
}
