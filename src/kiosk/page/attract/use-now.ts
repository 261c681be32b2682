import { useLayoutEffect, useState } from 'preact/hooks'
import { browserMedia } from '../../../platform/media-watch.ts'
import { STEPS, momentAt } from '../../attract/loop.ts'
import type { Moment } from '../../attract/loop.ts'
import { careAt } from '../../attract/screen-care.ts'
import type { Care } from '../../attract/screen-care.ts'
import { isAsleep } from '../../attract/sleep-time.ts'
import type { Booth } from '../booth.ts'

export interface Now {
  readonly moment: Moment
  readonly care: Care
  /** Whether it is the time in which the screen is dim: then the first picture stands still. */
  readonly asleep: boolean
  /** Whether the device asks for less motion. */
  readonly still: boolean
}

/** What the invitation shows at this moment. An alarm waits for the next step, and nothing happens before. */
export function useNow({ later, settings }: Booth): Now {
  const [began] = useState(() => performance.now())
  const read = (): Now => readNow(began, settings.get().sleep)
  const [now, show] = useState(read)
  useLayoutEffect(() => {
    const alarms = later.branch()
    function follow(): void {
      const next = read()
      show(next)
      alarms.alarm(
        next.asleep ? next.care.left : Math.min(next.moment.left, next.care.left),
        follow,
      )
    }
    follow()
    const forget = [browserMedia, settings].map((each) =>
      each.watch(() => {
        alarms.forgetAll()
        follow()
      }),
    )
    return () => {
      for (const each of forget) each()
      alarms.end()
    }
  }, [later, settings, began])
  return now
}

/** What moves follows the steady clock; what is a matter of the day follows the clock on the wall. */
function readNow(began: number, sleep: Parameters<typeof isAsleep>[1]): Now {
  const date = new Date()
  const asleep = isAsleep(date.getHours() * 60 + date.getMinutes(), sleep)
  const still = browserMedia.read().reducedMotion
  const moment = momentAt(performance.now() - began, still)
  return {
    moment: asleep ? { ...moment, shown: 0, step: STEPS - 1 } : moment,
    care: careAt(date.getTime()),
    asleep,
    still,
  }
}
