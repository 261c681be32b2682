import { describe, expect, it } from 'vitest'
import { readPack } from '../../../scripts/packs/read-pack.ts'
import { findWayIn } from '../../../src/app/screens/way-in.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { formatSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import { createSaves, saveKey } from '../../../src/session/saves.ts'
import { translatorOf } from '../../support/translator.ts'

const pack = readPack()

const save = (change: Partial<SaveFile> = {}): string =>
  formatSave({
    format: 1,
    game: 'any',
    spec: {},
    moves: [{}],
    position: 1,
    hints: 0,
    elapsed: 0,
    finished: false,
    left: 34,
    ...change,
  })

/** Where the windows lead, and what the bar says, with these saves; those named in `played` were played, in order. */
function wayWith(
  saves: Readonly<Record<string, string>>,
  { played = [], language = 'en' }: { played?: readonly string[]; language?: 'en' | 'it' } = {},
): readonly [string | undefined, string] {
  const store = createMemoryStore(
    Object.entries(saves).map(([name, text]) => [saveKey(pack.id, name), text]),
  )
  store.write('played', played.map((name) => saveKey(pack.id, name)).join('\n'))
  const way = findWayIn(pack, createSaves(store), language)
  return [way?.href, way ? translatorOf(language).say(way.text) : '']
}

const START = ['#/play/netzero-grid', 'Start with the grid']

describe('the lit windows', () => {
  it('lead to the grid where nothing was begun', () => {
    expect(wayWith({})).toEqual(START)
    expect(wayWith({ 'netzero-grid': save({ position: 0 }) })).toEqual(START)
  })

  it('lead on to the one unfinished game, whichever it is, and say how much is left', () => {
    expect(wayWith({ 'netzero-grid': save() })).toEqual([
      '#/play/netzero-grid',
      'Go on with your grid, 34 left',
    ])
    expect(wayWith({ 'which-city': save({ left: 1 }) })).toEqual([
      '#/play/which-city',
      'Go on with your quiz, 1 left',
    ])
    expect(wayWith({ 'sustainably-shuffled@en': save({ left: 2 }) })).toEqual([
      '#/play/sustainably-shuffled',
      'Go on with your words, 2 left',
    ])
    const old = save({ left: undefined })
    expect(wayWith({ 'netzero-grid': old })[1]).toBe('Go on with your grid')
  })

  it('lead to the very grid: that of a day, or one that was made', () => {
    expect(wayWith({ 'netzero-grid~daily-2026-05-07': save() })[0]).toBe(
      '#/play/netzero-grid/daily/2026-05-07',
    )
    expect(wayWith({ 'netzero-grid~hard-1a2b': save() })[0]).toBe(
      '#/play/netzero-grid/new/hard-1a2b',
    )
  })

  it('lead to the one that was played last of several that are unfinished', () => {
    const saves = {
      'netzero-grid': save(),
      'which-city': save(),
      'netzero-grid~easy-1': save({ finished: true }),
    }
    const played = ['netzero-grid~easy-1', 'which-city', 'netzero-grid']
    expect(wayWith(saves, { played })[0]).toBe('#/play/which-city')
    expect(wayWith(saves, { played: played.toReversed() })[0]).toBe('#/play/netzero-grid')
  })

  it('lead to the grid again where all that was begun is finished', () => {
    const done = save({ finished: true, left: 0 })
    expect(wayWith({ 'netzero-grid': done, 'which-city': done })).toEqual(START)
  })

  it('know nothing of other packs, damaged saves, or puzzles that are not there any more', () => {
    const text = save()
    expect(wayWith({ 'netzero-grid': text.slice(0, 20), 'gone-puzzle': text })).toEqual(START)
    expect(wayWith({ 'netzero-grid-2': text, 'netzero-grid*x': text })).toEqual(START)
    const store = createMemoryStore([[saveKey('other', 'netzero-grid'), text]])
    expect(findWayIn(pack, createSaves(store), 'en')?.href).toBe('#/play/netzero-grid')
    expect(findWayIn(pack, createSaves(store), 'en')?.text).toEqual({ key: 'grid.wayIn.begin' })
  })

  it('lead on to words only in the language of the page, whose round would be opened', () => {
    const saves = { 'sustainably-shuffled@it': save({ left: 3 }) }
    expect(wayWith(saves)).toEqual(START)
    expect(wayWith(saves, { language: 'it' })).toEqual([
      '#/play/sustainably-shuffled',
      'Riprendi le parole: ne mancano 3',
    ])
  })
})
