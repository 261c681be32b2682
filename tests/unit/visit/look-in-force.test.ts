import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { createLookInForce, wantsStrong } from '../../../src/visit/look-in-force.ts'
import type { LookInForce, StrongPart } from '../../../src/visit/look-in-force.ts'
import type { MediaAnswers } from '../../../src/visit/media.ts'
import { createSettingsInForce } from '../../../src/visit/settings-in-force.ts'
import { createKeptSettings } from '../../../src/visit/settings.ts'
import type { Settings } from '../../../src/visit/settings.ts'
import { createWatched } from '../../../src/visit/watched.ts'

const LIGHT: MediaAnswers = {
  dark: false,
  forcedColors: false,
  reducedMotion: false,
  moreContrast: false,
  phone: false,
}

function begin(
  theme: Settings['theme'],
  answers: Partial<MediaAnswers> = {},
  strong: Partial<StrongPart> = {},
) {
  const [settings] = createSettingsInForce(createKeptSettings(createMemoryStore()))
  settings.change({ theme })
  const media = createWatched({ ...LIGHT, ...answers })
  const read = (): MediaAnswers => media.get()
  const load = vi.fn(strong.load ?? (() => Promise.resolve(true)))
  const [look, end] = createLookInForce(
    settings,
    { read, watch: (onChanged) => media.watch(() => onChanged(read())) },
    { arrived: strong.arrived ?? false, load },
  )
  const told: LookInForce[] = []
  look.watch(() => told.push(look.get()))
  return { settings, media, look, load, told, end }
}

const shown = (theme: Settings['theme'], answers: Partial<MediaAnswers>) => {
  const { look, dark } = begin(theme, answers).look.get()
  return [look, dark]
}

describe('the look', () => {
  it('is the system’s where the reader leaves it to the system', () => {
    expect(shown('auto', { dark: false })).toEqual(['light', false])
    expect(shown('auto', { dark: true })).toEqual(['dark', true])
  })

  it('is the reader’s choice, whatever the system’s', () => {
    expect(shown('dark', { dark: false })).toEqual(['dark', true])
    expect(shown('light', { dark: true })).toEqual(['light', false])
  })

  it('is that of forced colours, which leave what is wanted as it is', () => {
    expect(shown('dark', { forcedColors: true })).toEqual(['forced', true])
    expect(shown('auto', { forcedColors: true })).toEqual(['forced', false])
  })

  it('knows of less motion and of a phone', () => {
    expect(begin('auto', { reducedMotion: true }).look.get()).toEqual({
      look: 'light',
      dark: false,
      strong: false,
      reducedMotion: true,
      phone: false,
    })
    expect(begin('auto', { phone: true }).look.get().phone).toBe(true)
  })

  it('follows the settings and the system, and tells of nothing that does not change it', () => {
    const { settings, media, told } = begin('auto')
    settings.change({ keepAwake: false })
    media.set({ ...LIGHT })
    expect(told).toEqual([])
    settings.change({ theme: 'dark' })
    media.set({ ...LIGHT, reducedMotion: true })
    expect(told.map(({ look, reducedMotion }) => [look, reducedMotion])).toEqual([
      ['dark', false],
      ['dark', true],
    ])
  })

  it('follows nothing any more once it has ended', () => {
    const { settings, media, told, end } = begin('auto')
    end()
    settings.change({ theme: 'dark' })
    media.set({ ...LIGHT, phone: true })
    expect(told).toEqual([])
  })
})

describe('strong contrast', () => {
  const isStrong = (begun: ReturnType<typeof begin>): boolean => begun.look.get().strong

  it.each([
    [null, false, false],
    [null, true, true],
    [true, false, true],
    [false, true, false],
  ])('chosen %j on a device that says %j is %j', (strongContrast, moreContrast, wanted) => {
    expect(wantsStrong({ strongContrast }, { moreContrast })).toBe(wanted)
    const begun = begin('auto', { moreContrast }, { arrived: true })
    begun.settings.change({ strongContrast })
    expect(isStrong(begun)).toBe(wanted)
  })

  it('is in force from the beginning where it was there', () => {
    const begun = begin('dark', { moreContrast: true }, { arrived: true })
    expect(begun.look.get()).toMatchObject({ look: 'dark', strong: true })
    expect(begun.load).not.toHaveBeenCalled()
  })

  it('is fetched when it is wanted, once, and in force when it has arrived', async () => {
    const begun = begin('auto')
    expect(begun.load).not.toHaveBeenCalled()
    begun.settings.change({ strongContrast: true })
    expect(isStrong(begun)).toBe(false)
    await vi.waitFor(() => expect(isStrong(begun)).toBe(true))
    begun.settings.change({ strongContrast: false })
    expect(isStrong(begun)).toBe(false)
    begun.settings.change({ strongContrast: true })
    expect(isStrong(begun)).toBe(true)
    expect(begun.load).toHaveBeenCalledTimes(1)
  })

  it('is not in force where it did not arrive, nor by the time it arrives if it is not wanted', async () => {
    const missing = begin('auto', { moreContrast: true }, { load: () => Promise.resolve(false) })
    await missing.load.mock.results[0]?.value
    expect(isStrong(missing)).toBe(false)
    const begun = begin('auto', { moreContrast: true })
    begun.settings.change({ strongContrast: false })
    await begun.load.mock.results[0]?.value
    expect(isStrong(begun)).toBe(false)
  })

  it('gives way to forced colours', () => {
    const begun = begin('auto', { moreContrast: true, forcedColors: true }, { arrived: true })
    expect(begun.look.get()).toMatchObject({ look: 'forced', strong: false })
    begun.media.set({ ...LIGHT, moreContrast: true })
    expect(isStrong(begun)).toBe(true)
  })
})

it.each([
  ['in the page’s own colours', false],
  ['where the system forces its colours', true],
])('%s whoever turns to night can turn back to day', (_where, forcedColors) => {
  const { settings, look } = begin('auto', { forcedColors })
  const seen = [look.get().dark]
  for (let turn = 0; turn < 2; turn++) {
    settings.change({ theme: look.get().dark ? 'light' : 'dark' })
    seen.push(look.get().dark)
  }
  expect(seen).toEqual([false, true, false])
})
