import { msg, spokenAs } from '../../kit/text.ts'
import type { Message } from '../../kit/text.ts'

/** Milliseconds as minutes and seconds, "04:12"; hours only when there are some. */
export function formatTime(milliseconds: number): string {
  const [hours, minutes, seconds] = partsOf(milliseconds)
  const shown = hours === 0 ? [minutes, seconds] : [hours, minutes, seconds]
  return shown.map((part) => String(part).padStart(2, '0')).join(':')
}

/** The same for a sentence: "04:12", read aloud as "4 minutes and 12 seconds". */
export function timeText(milliseconds: number): Message {
  const written = msg('app.time', { time: formatTime(milliseconds) })
  return spokenAs(written, msg('app.timeSpoken', { parts: spokenParts(milliseconds) }))
}

function spokenParts(milliseconds: number): readonly Message[] {
  const [hours, minutes, seconds] = partsOf(milliseconds)
  const parts: Message[] = []
  if (hours > 0) parts.push(msg('app.hours', { count: hours }))
  if (minutes > 0) parts.push(msg('app.minutes', { count: minutes }))
  if (seconds > 0 || parts.length === 0) parts.push(msg('app.seconds', { count: seconds }))
  return parts
}

function partsOf(milliseconds: number): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.floor(milliseconds / 1000)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
}
