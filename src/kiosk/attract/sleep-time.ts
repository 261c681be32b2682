const DAY = 24 * 60

/** The hours in which a screen is dim: local times such as "22:00". */
export interface SleepTime {
  readonly from: string
  readonly to: string
}

/**
 * Whether a screen is dim at a time of the day, also over midnight. Never, where a time is none or both are the same.
 * @param minute 0 at midnight, in the booth's own time
 */
export function isAsleep(minute: number, sleep: SleepTime | null): boolean {
  const from = minuteOf(sleep?.from ?? '')
  const to = minuteOf(sleep?.to ?? '')
  if (from === null || to === null) return false
  const since = (start: number): number => (start - from + DAY) % DAY
  return since(minute) < since(to)
}

/** @returns null for what is no time of a day */
function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && minute < DAY ? minute : null
}
