import { expect, it, vi } from 'vitest'
import type { Voice } from '../../../../../src/kiosk/aloud/voice.ts'
import { aloudOf } from '../../../../../src/kiosk/page/aloud/aloud-of-visit.ts'
import type { Visit } from '../../../../../src/visit/visit.ts'
import { createWatched } from '../../../../../src/visit/watched.ts'

vi.mock('../../../../../src/kiosk/page/aloud/start-reading.ts', () => {
  throw new TypeError('It did not arrive')
})

it('where the code that reads aloud does not arrive, that is said, and nothing is read', async () => {
  const tell = vi.fn<Visit['missing']['tell']>()
  const aloud = createWatched(false)
  const voice = { languages: () => ['en-GB'] } as unknown as Voice
  const ports = { booth: { aloud }, voice } as unknown as Parameters<typeof aloudOf>[0]
  const words = createWatched({ language: 'en' })
  const visit = { words, missing: { tell } } as unknown as Visit
  const { value, end } = aloudOf(ports)(visit)
  value.turn(true)
  expect(aloud.get()).toBe(true)
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1))
  expect(tell.mock.calls[0]?.[0]).toMatchObject({ key: 'booth.aloud.missing' })
  expect(aloud.get()).toBe(false)
  end()
})
