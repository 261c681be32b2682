// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createBrowserStore } from '../../../src/platform/browser-store.ts'
import { createPageAddress } from '../../../src/platform/page-address.ts'

function refusing(name: string): () => Storage {
  return () => {
    throw new DOMException('no', name)
  }
}

describe('the browser store', () => {
  beforeEach(() => localStorage.clear())

  it('keeps texts under a prefix of its own and leaves other keys alone', () => {
    localStorage.setItem('foreign', 'x')
    const store = createBrowserStore()
    store.write('a', '1')
    expect(localStorage.getItem('netzero/a')).toBe('1')
    expect(store.keys()).toEqual(['a'])
    expect(store.read('a')).toEqual({ ok: true, value: '1' })
    store.remove('a')
    expect(store.keys()).toEqual([])
    expect(localStorage.getItem('foreign')).toBe('x')
  })

  it('goes on in memory where storage is forbidden, and says so', () => {
    const store = createBrowserStore(refusing('SecurityError'))
    const written = store.write('a', '1')
    expect(written.ok ? null : written.reason.code).toBe('storage.reason.forbidden')
    expect(store.read('a')).toEqual({ ok: true, value: '1' })
    expect(store.keys()).toEqual(['a'])
  })

  it('goes on in memory where storage is full, and says so', () => {
    const store = createBrowserStore(refusing('QuotaExceededError'))
    const written = store.write('a', '1')
    expect(written.ok ? null : written.reason.code).toBe('storage.reason.full')
    expect(store.read('a')).toEqual({ ok: true, value: '1' })
  })

  it('hands what could not be kept to the page that is loaded in its place, once', () => {
    history.replaceState({ depth: 2 }, '')
    const store = createBrowserStore(refusing('SecurityError'))
    store.write('a', '1')
    store.carry()
    const next = createBrowserStore(refusing('SecurityError'))
    expect(next.read('a')).toEqual({ ok: true, value: '1' })
    expect(createPageAddress().depth()).toBe(2)
    expect(history.state).toEqual({ depth: 2 })
    expect(createBrowserStore().read('a')).toEqual({ ok: true, value: null })
  })

  it('reads the newer text from memory when only the older one could be kept', () => {
    let full = false
    const store = createBrowserStore(() => {
      if (full) throw new DOMException('no', 'QuotaExceededError')
      return localStorage
    })
    store.write('a', 'old')
    full = true
    store.write('a', 'new')
    full = false
    expect(store.read('a')).toEqual({ ok: true, value: 'new' })
  })

  it('tells of what other tabs change under its prefix, until nobody listens', () => {
    const told: string[] = []
    const leave = createBrowserStore().watch((key) => told.push(key))
    const tell = (key: string | null): unknown =>
      dispatchEvent(new StorageEvent('storage', { key }))
    tell('netzero/a')
    tell('foreign')
    tell(null)
    expect(told).toEqual(['a'])
    leave()
    tell('netzero/b')
    expect(told).toEqual(['a'])
  })
})
