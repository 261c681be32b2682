import { describe, expect, it } from 'vitest'
import { isSetting, parseLayer, settingsOf } from '../../../../src/kiosk/settings/booth-settings.ts'
import type { SettingsLayer } from '../../../../src/kiosk/settings/booth-settings.ts'

describe('settings of one place', () => {
  it('are taken each by itself: a wrong one does not take the others with it', () => {
    const wrong = { volume: 300, ask: 5, sleep: { from: '9', to: '25:00' }, pack: '../secret' }
    expect(parseLayer({ ...wrong, name: ' Hall A ', speech: false })).toEqual({
      name: 'Hall A',
      speech: false,
    })
  })

  it('are none where there is no group of them', () => {
    expect([null, 'name', 7, []].map(parseLayer)).toEqual([{}, {}, {}, {}])
  })

  it('keep null apart from nothing: null is chosen', () => {
    expect(parseLayer({ base: null })).toEqual({ base: null })
    expect(settingsOf([{ base: null }, { base: 'https://sparks.example/' }]).base).toBeNull()
  })

  it('never let the question whether somebody is there count less than 20 seconds', () => {
    expect(isSetting('ask', 19)).toBe(false)
    expect(isSetting('ask', 20)).toBe(true)
  })

  it('take an address only where a phone can go to it, and a code can be put behind it', () => {
    const takes = (base: string): boolean => isSetting('base', base)
    expect(takes('https://sparks.example/game/')).toBe(true)
    expect(takes('http://192.168.1.4:8321/')).toBe(true)
    const refused = ['', 'sparks', 'javascript:alert(1)', 'file:///a', 'https://a.example/?b=1']
    expect(refused.filter(takes)).toEqual([])
  })
})

describe('settings in force', () => {
  it('are those of the panel over those of the link over those of the pack', () => {
    const pack = { name: 'Pack', volume: 10, speech: false }
    const link = { name: 'Link', volume: 20 }
    expect(settingsOf([{ name: 'Panel' }, link, pack])).toMatchObject({
      name: 'Panel',
      volume: 20,
      speech: false,
      ask: 20,
    })
  })

  it('add up times without input game by game', () => {
    const layers: SettingsLayer[] = [{ idle: { quiz: 30 } }, { idle: { quiz: 40, grid: 50 } }, {}]
    expect(settingsOf(layers).idle).toEqual({ quiz: 30, grid: 50 })
  })
})
