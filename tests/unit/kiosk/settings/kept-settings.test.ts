import { expect, it } from 'vitest'
import { BOOTH_KEY, openBoothSettings } from '../../../../src/kiosk/settings/kept-settings.ts'
import type { BoothStorage } from '../../../../src/kiosk/settings/kept-settings.ts'

function storageOf(entries: Map<string, string>): () => BoothStorage {
  return () => ({
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  })
}

function open(kept?: string, link = {}) {
  const entries = new Map(kept === undefined ? [] : [[BOOTH_KEY, kept]])
  return { entries, settings: openBoothSettings(storageOf(entries), link) }
}

it('a device is a booth once a setting was kept; reading alone keeps nothing', () => {
  const { entries, settings } = open()
  settings.get()
  settings.setPack({ name: 'Pack' })
  expect(settings.isBooth()).toBe(false)
  expect(entries.size).toBe(0)
  settings.change({})
  expect(settings.isBooth()).toBe(true)
  expect(openBoothSettings(storageOf(entries)).isBooth()).toBe(true)
})

it('only what the panel has changed is kept, so that a new link or pack still counts for the rest', () => {
  const { entries, settings } = open(undefined, { name: 'Link', volume: 20 })
  settings.setPack({ ask: 30 })
  settings.change({ speech: false })
  expect(JSON.parse(entries.get(BOOTH_KEY) ?? '')).toEqual({ speech: false })
  expect(settings.get()).toMatchObject({ name: 'Link', volume: 20, ask: 30, speech: false })
})

it('what the panel has changed can be given back to link and pack', () => {
  const { settings } = open('{"volume":10,"name":"Panel"}', { volume: 20, name: 'Link' })
  settings.reset('volume')
  expect(settings.get()).toMatchObject({ volume: 20, name: 'Panel' })
})

it('a pack does not say which pack is played', () => {
  const { settings } = open()
  settings.setPack({ pack: 'another', name: 'Pack' })
  expect(settings.get()).toMatchObject({ pack: null, name: 'Pack' })
})

it('a value that a setting cannot have leaves it as it was', () => {
  const { settings } = open('{"volume":10}')
  settings.change({ volume: 1000 })
  expect(settings.get().volume).toBe(10)
})

it('a time without input is changed by itself, and those of the link stay its own', () => {
  const { entries, settings } = open(undefined, { idle: { quiz: 30, grid: 50 } })
  settings.change({ idle: { quiz: 40 } })
  settings.change({ idle: { word: 60 } })
  expect(settings.get().idle).toEqual({ quiz: 40, word: 60, grid: 50 })
  expect(JSON.parse(entries.get(BOOTH_KEY) ?? '')).toEqual({ idle: { quiz: 40, word: 60 } })
})

it('what is damaged counts as nothing', () => {
  expect(open('{"volume":').settings.get().volume).toBe(60)
  expect(open('{"volume":').settings.isBooth()).toBe(true)
})

it('a device that keeps nothing has its settings until the page ends, and says so', () => {
  const settings = openBoothSettings(() => {
    throw new Error('forbidden')
  })
  expect(settings.isBooth()).toBe(false)
  settings.change({ volume: 10 })
  expect(settings.get().volume).toBe(10)
  expect(settings.isBooth()).toBe(true)
  expect(settings.isKept()).toBe(false)
  settings.forget()
  expect(settings.get().volume).toBe(60)
})

it('whoever watches is told of every change, and of forgetting', () => {
  const { entries, settings } = open()
  const heard: number[] = []
  settings.watch(() => heard.push(settings.get().volume))
  settings.change({ volume: 10 })
  settings.setPack({ volume: 30 })
  settings.forget()
  expect(heard).toEqual([10, 10, 30])
  expect(entries.size).toBe(0)
})
