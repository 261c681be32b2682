import { expect, it } from 'vitest'
import { USUAL_MANNER, changeManner } from '../../../../src/kiosk/aloud/manner.ts'
import { createSpeechFlow } from '../../../../src/kiosk/aloud/speech-flow.ts'
import { hasVoice } from '../../../../src/kiosk/aloud/voice.ts'
import type { Voice } from '../../../../src/kiosk/aloud/voice.ts'
import { createScheduler } from '../../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../../support/fake-timing.ts'

const words = (text: string) => ({ text, language: 'en' })

function flowing() {
  const timing = createFakeTiming()
  const said: string[] = []
  let end: (() => void) | null = null
  const voice: Voice = {
    say({ text }, _manner, onEnd) {
      said.push(text)
      end = onEnd
    },
    stop: () => said.push('(silence)'),
    languages: () => ['en-GB', 'pt_BR'],
    watch: () => () => undefined,
  }
  const flow = createSpeechFlow({
    voice,
    later: createScheduler(timing),
    manner: () => USUAL_MANNER,
  })
  return { timing, said, flow, finish: () => end?.() }
}

it('what happens is said in order, each after the one before', () => {
  const { said, flow, finish } = flowing()
  flow.news(words('one'))
  flow.news(words('two'))
  expect(said).toEqual(['one'])
  finish()
  expect(said).toEqual(['one', 'two'])
  expect(flow.speaks.get()).toBe(true)
  finish()
  expect(flow.speaks.get()).toBe(false)
})

it('a place takes the place of another that waits, and never of news', () => {
  const { said, flow, finish } = flowing()
  flow.news(words('one'))
  flow.place(words('here'))
  flow.news(words('two'))
  flow.place(words('there'))
  for (let times = 0; times < 4; times++) finish()
  expect(said).toEqual(['one', 'two', 'there'])
})

it('a page and the place on it that has the same words are said once', () => {
  const { said, flow, finish } = flowing()
  flow.page(words('Title'))
  flow.place(words('Title'))
  finish()
  expect(said).toEqual(['Title'])
})

it('silence forgets all that waits, and what ends late starts nothing', () => {
  const { said, flow, finish, timing } = flowing()
  flow.news(words('one'))
  flow.news(words('two'))
  flow.hush()
  finish()
  expect(said).toEqual(['one', '(silence)'])
  expect(flow.speaks.get()).toBe(false)
  flow.end()
  flow.news(words('three'))
  expect(said).toHaveLength(2)
  expect(timing.waiting).toBe(0)
})

it('a voice that never tells its end holds nothing up for long', () => {
  const { said, flow, timing } = flowing()
  flow.news(words('one'))
  flow.news(words('two'))
  timing.pass(6000)
  expect(said).toEqual(['one', '(silence)', 'two'])
})

it('speed and volume go in steps to an end, where they stay as they are', () => {
  const faster = changeManner(USUAL_MANNER, 'faster')
  expect(faster.rate).toBeGreaterThan(USUAL_MANNER.rate)
  expect(changeManner(faster, 'slower')).toEqual(USUAL_MANNER)
  const loudest = changeManner(changeManner(USUAL_MANNER, 'louder'), 'louder')
  expect(loudest.volume).toBe(1)
  expect(changeManner(loudest, 'louder')).toBe(loudest)
})

it('a voice of any region speaks its language', () => {
  const voice = { languages: () => ['en-GB', 'pt_BR'] }
  expect(['en', 'en-US', 'pt', 'it'].map((tag) => hasVoice(voice, tag))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
