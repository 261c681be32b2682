import { expect, it } from 'vitest'
import { formatTime, timeText } from '../../../../src/screen/frame/time-text.ts'
import { translatorOf } from '../../../support/translator.ts'

const { say, speak } = translatorOf('en')

it.each([
  [0, '00:00', '0 seconds'],
  [1_000, '00:01', '1 second'],
  [60_000, '01:00', '1 minute'],
  [252_900, '04:12', '4 minutes and 12 seconds'],
  [3_600_000, '01:00:00', '1 hour'],
  [7_262_000, '02:01:02', '2 hours, 1 minute and 2 seconds'],
])('%i ms is written %s and read aloud as %s', (milliseconds, written, aloud) => {
  expect(formatTime(milliseconds)).toBe(written)
  expect(say(timeText(milliseconds))).toBe(written)
  expect(speak(timeText(milliseconds))).toBe(aloud)
})

it('is read aloud within a sentence of any language', () => {
  const it = translatorOf('it')
  const solved = { key: 'grid.finish.time', params: { time: timeText(61_000) } } as const
  expect(it.say(solved)).toBe('Risolta in 01:01.')
  expect(it.speak(solved)).toBe('Risolta in 1 minuto e 1 secondo.')
})
