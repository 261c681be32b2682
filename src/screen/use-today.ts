import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../kit/day.ts'
import { useVisit } from './use-visit.ts'

/** Today, also on a page that stays open over midnight. */
export function useToday(): Day {
  const { calendar } = useVisit()
  const [today, setToday] = useState(() => calendar.today())
  useEffect(() => {
    setToday(calendar.today())
    return calendar.watch(setToday)
  }, [calendar])
  return today
}
