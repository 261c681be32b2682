import { useLayoutEffect, useState } from 'preact/hooks'
import type { Scheduler } from '../../../../later/scheduler.ts'
import type { StaffPin } from '../../../pin/staff-pin.ts'

export type DoorState =
  | { readonly kind: 'asks' | 'looking' | 'unset' | 'unreadable' }
  | { readonly kind: 'wrong' }
  /** `seconds`: until the next try is looked at. */
  | { readonly kind: 'waits'; readonly seconds: number }

interface PinCheck {
  readonly state: DoorState
  try(pin: string): void
}

const SECOND = 1000

/** Looks at tries of the PIN, and counts down the wait after wrong ones. */
export function usePinCheck(pin: StaffPin, later: Scheduler, onRight: () => void): PinCheck {
  const [state, setState] = useState<DoorState>({ kind: 'asks' })
  const [until, setUntil] = useState<number | null>(null)

  async function look(text: string): Promise<void> {
    setState({ kind: 'looking' })
    const check = await pin.check(text).catch(() => null)
    if (!check) setState({ kind: 'unreadable' })
    else if (check.kind === 'right') onRight()
    else if (check.kind === 'unset') setState({ kind: 'unset' })
    else if (check.wait > 0) setUntil(performance.now() + check.wait)
    else setState({ kind: 'wrong' })
  }

  useLayoutEffect(() => {
    if (until === null) return
    let forget = (): void => undefined
    const count = (): void => {
      const seconds = Math.ceil((until - performance.now()) / SECOND)
      if (seconds > 0) {
        setState({ kind: 'waits', seconds })
        forget = later.alarm(SECOND, count)
        return
      }
      setUntil(null)
      setState({ kind: 'asks' })
    }
    count()
    return () => forget()
  }, [until])

  return { state, try: (text) => void look(text) }
}
