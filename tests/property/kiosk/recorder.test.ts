import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RESET_REASONS } from '../../../src/kiosk/journal/journal-entry.ts'
import type { JournalEvent } from '../../../src/kiosk/journal/journal-entry.ts'
import { createRecorder } from '../../../src/kiosk/journal/recorder/recorder.ts'
import { openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import { countingGame } from '../../support/counting-game.ts'
import { createTestClock } from '../../support/stopped-clock.ts'

type Counting = ReturnType<typeof openCounting>
type Step = (session: Counting, pass: () => void) => void

const steps: Readonly<Record<string, Step>> = {
  resume: (session) => session.resume(),
  pause: (session) => session.pause(),
  play: (session) => void session.play({ type: 'add', by: 1 }),
  undo: (session) => void session.undo(),
  redo: (session) => void session.redo(),
  hint: (session) => session.countHint(),
  startOver: (session) => session.startOver(),
  pass: (_session, pass) => pass(),
}

function openCounting(clock: () => number) {
  const opened = openSession(countingGame, { goal: 2 }, clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  return opened.value
}

const of = { game: 'counting', puzzle: 'two', language: 'en', length: 'whole' }

/** Plays steps in a visit. */
function entriesOf(played: readonly string[], why: (typeof RESET_REASONS)[number]) {
  const entries: JournalEvent[] = []
  const { clock, set } = createTestClock()
  let now = 0
  let ids = 0
  const recorder = createRecorder(
    (entry) => entries.push(entry),
    () => `${++ids}`,
  )
  const open = () => {
    const opened = openCounting(clock)
    recorder.follow(
      opened as Session<never, never, never> as Parameters<typeof recorder.follow>[0],
      of,
    )
    return opened
  }
  let session = open()
  for (const step of played) {
    if (step === 'timeOut') recorder.timeOut(of)
    else if (step === 'openAnew') {
      session.end()
      session = open()
    } else steps[step]?.(session, () => set((now += 1000)))
  }
  recorder.end(why)
  session.discard()
  return { entries, now }
}

const step = fc.constantFrom(...Object.keys(steps), 'timeOut', 'openAnew')

describe('whatever is done in a visit', () => {
  it('every round begins once and ends once, in that order, and no longer than the visit', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.constantFrom(...RESET_REASONS),
        (all, why) => {
          const { entries, now } = entriesOf(all, why)
          const reset = entries.pop()
          expect(reset).toEqual({ kind: 'reset', why })
          const kinds = new Map<string, string[]>()
          for (const entry of entries) {
            if (!('round' in entry) || entry.round === null) throw new Error('An entry of no round')
            kinds.set(entry.round, [...(kinds.get(entry.round) ?? []), entry.kind])
          }
          for (const each of kinds.values()) {
            expect(each).toHaveLength(2)
            expect(each[0]).toBe('begun')
            expect(each[1]).not.toBe('begun')
          }
          const time = entries.reduce(
            (sum, entry) => sum + ('duration' in entry ? entry.duration : 0),
            0,
          )
          expect(time).toBeLessThanOrEqual(now)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
