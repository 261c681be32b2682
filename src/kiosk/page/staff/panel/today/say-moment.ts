import { formatsOf } from '../../../../../i18n/formats.ts'

/** "7 May 2026 at 10:07", where the booth stands. @param time milliseconds since 1970 */
export function sayMoment(time: number, language: string): string {
  const local = time - new Date(time).getTimezoneOffset() * 60_000
  return formatsOf(language).day(local, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}
