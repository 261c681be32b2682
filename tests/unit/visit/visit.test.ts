import { describe, expect, it, vi } from 'vitest'
import { msg } from '../../../src/kit/text.ts'
import { createScheduler } from '../../../src/later/scheduler.ts'
import type { Stage } from '../../../src/stage/create-stage.ts'
import { puzzleRoute } from '../../../src/visit/route.ts'
import { createVisit } from '../../../src/visit/visit.ts'
import type { HeldSession, VisitPorts } from '../../../src/visit/visit.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import { stillPorts } from '../../support/still-visit.ts'

function begin(change: Partial<VisitPorts> = {}) {
  const timing = createFakeTiming()
  const ports = { ...stillPorts(), later: createScheduler(timing), ...change }
  const [visit, end] = createVisit(ports)
  return { visit, end, ports, timing }
}

/** A stage of which only the end is looked at. */
function testStage() {
  const destroy = vi.fn()
  return { stage: { destroy } as Partial<Stage> as Stage, destroy }
}

/** A session of which only the ends are looked at. */
const held = (ends: Pick<HeldSession, 'end' | 'discard'>): HeldSession =>
  ends as Partial<HeldSession> as HeldSession

const settled = (): Promise<void> => new Promise((go) => setImmediate(go))

describe('a visit', () => {
  it('hands on what its screens ask for to the port that does it', async () => {
    const { visit, ports } = begin()
    const navigate = vi.spyOn(ports.place, 'navigate')
    const back = vi.spyOn(ports.place, 'back')
    const sound = vi.spyOn(ports.hearing, 'sound')
    const loadAll = vi.spyOn(ports.words, 'loadAll')
    const announce = vi.spyOn(ports.notices, 'announce')
    const route = puzzleRoute('netzero-grid')
    visit.navigate(route)
    visit.back()
    visit.sound('word')
    visit.announce(msg('app.close'))
    visit.openDialog('about')
    await visit.loadTexts()
    expect(navigate.mock.calls).toEqual([[route]])
    expect(back).toHaveBeenCalledTimes(1)
    expect(sound.mock.calls).toEqual([['word']])
    expect(announce.mock.calls).toEqual([[msg('app.close')]])
    expect(loadAll).toHaveBeenCalledTimes(1)
    expect(visit.dialog.get()).toBe('about')
  })

  it('shows a sentence until it is taken away', () => {
    const { visit } = begin()
    const takeAway = visit.notify(msg('app.close'))
    expect(visit.notices.get()?.texts).toEqual([msg('app.close')])
    takeAway()
    expect(visit.notices.get()).toBeNull()
  })

  it('changes a language by way of its words, and all other settings at once', () => {
    const { visit, ports } = begin()
    const choose = vi.spyOn(ports.words, 'choose')
    const change = vi.spyOn(ports.settings, 'change')
    visit.changeSettings({ theme: 'dark' })
    expect(choose).not.toHaveBeenCalled()
    expect(visit.settings.get().theme).toBe('dark')
    change.mockClear()
    visit.changeSettings({ language: 'it' })
    expect(choose.mock.calls).toEqual([['it']])
    expect(change).not.toHaveBeenCalled()
    expect(visit.settings.get().language).toBeNull()
  })
})

describe('a thing that a visit owns', () => {
  it('is made once, for everybody who asks in the same way, and by another visit anew', () => {
    const make = vi.fn((): { value: object; end(): void } => ({
      value: {},
      end: () => undefined,
    }))
    const other = (): { value: object; end(): void } => ({ value: {}, end: () => undefined })
    const { visit } = begin()
    const thing = visit.own(make)
    expect(visit.own(make)).toBe(thing)
    expect(make.mock.calls).toEqual([[visit]])
    expect(visit.own(other)).not.toBe(thing)
    expect(begin().visit.own(make)).not.toBe(thing)
  })

  it('ends with the visit, the last one first, because it may rely on those before', () => {
    const { visit, end } = begin()
    const ended: string[] = []
    for (const name of ['first', 'second'])
      visit.own(() => ({ value: name, end: () => ended.push(name) }))
    end.end()
    expect(ended).toEqual(['second', 'first'])
    end.end()
    expect(ended).toHaveLength(2)
  })
})

it('tells whoever looks after it of each session that it holds', () => {
  const onSession = vi.fn()
  const { visit } = begin({ onSession })
  const session = held({ end: vi.fn(), discard: vi.fn() })
  visit.hold(session, 'save/a/one')
  expect(onSession.mock.calls).toEqual([[session, 'save/a/one']])
})

describe('the end of a visit', () => {
  it.each(['end', 'discard'] as const)('reaches its sessions with %s, each once', (way) => {
    const { visit, end } = begin()
    const session = { end: vi.fn(), discard: vi.fn() }
    const givenBack = { end: vi.fn(), discard: vi.fn() }
    visit.hold(held(session), 'a')
    visit.hold(held(givenBack), 'b')()
    end[way]()
    end.end()
    end.discard()
    expect(session[way]).toHaveBeenCalledTimes(1)
    expect(session[way === 'end' ? 'discard' : 'end']).not.toHaveBeenCalled()
    expect(givenBack.end).not.toHaveBeenCalled()
    expect(givenBack.discard).not.toHaveBeenCalled()
  })

  it.each(['end', 'discard'] as const)('by %s comes to sessions before what they use', (way) => {
    const { visit, end } = begin()
    const ended: string[] = []
    visit.own(() => ({ value: null, end: () => ended.push('thing') }))
    const note = (): void => void ended.push('session')
    visit.hold(held({ end: note, discard: note }), 'c')
    end[way]()
    expect(ended).toEqual(['session', 'thing'])
  })

  it('forgets all that was put off, and puts off nothing any more', () => {
    const { visit, end, timing } = begin()
    visit.later.after(10, () => undefined)
    end.end()
    visit.later.after(10, () => undefined)
    expect(timing.waiting).toBe(0)
  })
})

describe('the stage of a visit', () => {
  it('is started when it is first wanted, and once', async () => {
    const { stage } = testStage()
    const startStage = vi.fn(() => Promise.resolve(stage))
    const { visit } = begin({ startStage })
    expect(startStage).not.toHaveBeenCalled()
    expect(await visit.loadStage()).toBe(stage)
    expect(await visit.loadStage()).toBe(stage)
    expect(startStage).toHaveBeenCalledTimes(1)
  })

  it('that could not be started is tried anew when it is wanted again', async () => {
    const { stage } = testStage()
    const startStage = vi
      .fn<() => Promise<Stage>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValue(stage)
    const { visit } = begin({ startStage })
    await expect(visit.loadStage()).rejects.toThrow('no network')
    expect(await visit.loadStage()).toBe(stage)
  })

  it('is taken down with the visit', async () => {
    const { stage, destroy } = testStage()
    const { visit, end } = begin({ startStage: () => Promise.resolve(stage) })
    await visit.loadStage()
    expect(destroy).not.toHaveBeenCalled()
    end.end()
    await settled()
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  it('is taken down when it arrives after the end', async () => {
    const { stage, destroy } = testStage()
    let arrive: (stage: Stage) => void = () => undefined
    const { visit, end } = begin({ startStage: () => new Promise((go) => (arrive = go)) })
    void visit.loadStage()
    end.discard()
    arrive(stage)
    await settled()
    expect(destroy).toHaveBeenCalled()
  })

  it('that was never wanted, or failed, does not keep the visit from ending', async () => {
    begin().end.end()
    const failing = begin({ startStage: () => Promise.reject(new Error('no network')) })
    const loading = failing.visit.loadStage()
    failing.end.end()
    await expect(loading).rejects.toThrow('no network')
    await settled()
  })
})
