import { describe, expect, it, vi } from 'vitest'
import {
  BOOTH_KEY,
  openBoothSettings,
  parseBoothSettings,
} from '../../../../src/kiosk/settings/booth-settings.ts'
import type { BoothStorage } from '../../../../src/kiosk/settings/booth-settings.ts'

const USUAL = parseBoothSettings(null)

function storageWith(kept: Record<string, string> = {}): BoothStorage & { readonly kept: object } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => void (kept[key] = value),
    removeItem: (key) => void delete kept[key],
  }
}

describe('settings of a booth', () => {
  it.each(['', 'null', '7', '"booth"', '[]', '{', '{"name":', 'undefined'])(
    'are the usual ones where all that is kept is damaged: %s',
    (text) => expect(parseBoothSettings(text)).toEqual(USUAL),
  )

  it.each([
    ['name', ''],
    ['name', '   '],
    ['name', 'x'.repeat(65)],
    ['name', 3],
    ['pack', '../secret'],
    ['pack', 'https://elsewhere.example'],
    ['hidden', 'all'],
    ['hidden', [1]],
    ['ask', 19],
    ['ask', 'long'],
    ['base', 'nowhere'],
    ['volume', 101],
    ['volume', -1],
    ['volume', null],
    ['speech', 'yes'],
    ['pixelsPerMm', 0],
  ] as const)('fall back alone where one is damaged: %s %j', (name, value) => {
    const kept = parseBoothSettings(JSON.stringify({ name: 'Hall 2', volume: 30, [name]: value }))
    expect(kept[name]).toEqual(USUAL[name])
    if (name !== 'name') expect(kept.name).toBe('Hall 2')
    if (name !== 'volume') expect(kept.volume).toBe(30)
  })

  it('make a device a booth once one was changed, and it stays one when it is loaded again', () => {
    const storage = storageWith({ 'netzero/settings': '{"language":"it"}' })
    const settings = openBoothSettings(() => storage)
    expect(settings.isBooth()).toBe(false)
    expect(storage.kept).toEqual({ 'netzero/settings': '{"language":"it"}' })
    settings.change({ name: 'Hall 2' })
    expect(settings.isBooth()).toBe(true)
    const again = openBoothSettings(() => storage)
    expect([again.isBooth(), again.get().name]).toEqual([true, 'Hall 2'])
    again.forget()
    expect([again.isBooth(), again.get()]).toEqual([false, USUAL])
    expect(storage.kept).toEqual({ 'netzero/settings': '{"language":"it"}' })
  })

  it('tell whoever shows them of each change', () => {
    const settings = openBoothSettings(() => storageWith())
    const onChanged = vi.fn<() => void>()
    const forget = settings.watch(onChanged)
    settings.change({ volume: 20 })
    expect(onChanged).toHaveBeenCalledTimes(1)
    forget()
    settings.change({ volume: 30 })
    expect(onChanged).toHaveBeenCalledTimes(1)
  })

  it('refuse a change that makes no sense, and keep what was', () => {
    const storage = storageWith()
    const settings = openBoothSettings(() => storage)
    settings.change({ volume: 20 })
    settings.change({ ask: 1 })
    expect(settings.get()).toEqual({ ...USUAL, volume: 20 })
    expect(JSON.parse(storage.getItem(BOOTH_KEY) ?? '')).toEqual({ ...USUAL, volume: 20 })
  })

  it('hold until the page is loaded again where storage refuses', () => {
    const refuse = (): never => {
      throw new DOMException('It is forbidden', 'SecurityError')
    }
    for (const storage of [
      refuse,
      () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
      () => ({ ...storageWith(), setItem: refuse }),
    ]) {
      const settings = openBoothSettings(storage)
      expect([settings.isBooth(), settings.get()]).toEqual([false, USUAL])
      settings.change({ name: 'Hall 2' })
      expect([settings.isBooth(), settings.get().name]).toEqual([true, 'Hall 2'])
      settings.forget()
      expect([settings.isBooth(), settings.get()]).toEqual([false, USUAL])
    }
  })
})
