import { beforeEach, describe, expect, it } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import type { Scheduler } from '../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import type { FakeTiming } from '../../support/fake-timing.ts'

const done: string[] = []
const note = (what: string) => (): void => void done.push(what)

let browser: FakeTiming
let later: Scheduler

beforeEach(() => {
  browser = createFakeTiming()
  later = createScheduler(browser)
  done.length = 0
})

/** Whether the page says that it is at rest, when the browser has drawn one more frame. */
async function isAtRest(): Promise<boolean> {
  let rests = false
  void later.rest().then(() => (rests = true))
  await promises()
  browser.drawFrame()
  browser.pass(0)
  await promises()
  return rests
}

const promises = (): Promise<void> => new Promise((go) => setImmediate(go))

describe('the lane of frames', () => {
  it('runs before the next frame, and tells its time', () => {
    later.frame((time) => done.push(`frame at ${time}`))
    browser.pass(100)
    expect(done).toEqual([])
    browser.drawFrame()
    browser.drawFrame()
    expect(done).toEqual(['frame at 100'])
  })

  it('runs after the next frame what must not hold it up', () => {
    later.afterFrame(note('after'))
    browser.drawFrame()
    expect(done).toEqual([])
    browser.pass(0)
    expect(done).toEqual(['after'])
    browser.pass(1000)
    expect(done).toEqual(['after'])
  })

  it('has patience with a page that draws no frame, and then runs it once', () => {
    later.afterFrame(note('usual'))
    later.afterFrame(note('short'), 35)
    browser.pass(35)
    expect(done).toEqual(['short'])
    browser.pass(85)
    expect(done).toEqual(['short', 'usual'])
    browser.drawFrame()
    browser.pass(1000)
    expect(done).toEqual(['short', 'usual'])
  })
})

describe('the lane of tasks', () => {
  it('runs one after the other, each in a task of its own', () => {
    later.soon(note('first'))
    later.branch().soon(note('second'))
    browser.passToNextTimer()
    expect(done).toEqual(['first'])
    browser.passToNextTimer()
    expect(done).toEqual(['first', 'second'])
    expect(browser.waiting).toBe(0)
  })

  it('runs what is added by another task', () => {
    later.soon(() => later.soon(note('inner')))
    browser.pass(10)
    expect(done).toEqual(['inner'])
  })

  it('goes on after a task that throws', () => {
    later.soon(() => {
      throw new Error('broken')
    })
    later.soon(note('second'))
    expect(() => browser.passToNextTimer()).toThrow('broken')
    browser.passToNextTimer()
    expect(done).toEqual(['second'])
  })

  it('forgets one, and goes on with the rest', () => {
    const forget = later.soon(note('first'))
    later.soon(note('second'))
    forget()
    browser.pass(10)
    expect(done).toEqual(['second'])
  })
})

describe('the lane of times', () => {
  it('runs after so many milliseconds, unless it is forgotten', () => {
    later.after(50, note('after'))
    later.alarm(60, note('alarm'))
    later.after(50, note('forgotten'))()
    browser.pass(49)
    expect(done).toEqual([])
    browser.pass(11)
    expect(done).toEqual(['after', 'alarm'])
  })
})

const EVERY_LANE: readonly (readonly [string, (part: Scheduler, run: () => void) => () => void])[] =
  [
    ['frame', (part, run) => part.frame(run)],
    ['afterFrame', (part, run) => part.afterFrame(run)],
    ['soon', (part, run) => part.soon(run)],
    ['after', (part, run) => part.after(10, run)],
    ['alarm', (part, run) => part.alarm(10, run)],
  ]

function passMuch(): void {
  browser.drawFrame()
  browser.pass(1000)
}

describe.each(EVERY_LANE)('what is put off with %s', (name, putOff) => {
  it('runs once', () => {
    const forget = putOff(later, note(name))
    passMuch()
    forget()
    passMuch()
    expect(done).toEqual([name])
    expect(browser.waiting).toBe(0)
  })

  it('can be forgotten, alone or with all others, and leaves no timer and no frame', () => {
    putOff(later, note(name))()
    putOff(later, note(name))
    putOff(later.branch(), note(name))
    later.forgetAll()
    expect(browser.waiting).toBe(0)
    passMuch()
    expect(done).toEqual([])
    putOff(later, note('later'))
    passMuch()
    expect(done).toEqual(['later'])
  })

  it('is forgotten at the end, and nothing is taken any more', async () => {
    const branch = later.branch()
    putOff(later, note(name))
    putOff(branch, note(name))
    later.end()
    for (const part of [later, branch, later.branch()]) putOff(part, note(name))
    expect(browser.waiting).toBe(0)
    passMuch()
    expect(done).toEqual([])
    expect(await isAtRest()).toBe(true)
  })

  it('goes on in the whole when a branch ends', () => {
    const branch = later.branch()
    putOff(later, note('whole'))
    putOff(branch, note('branch'))
    branch.end()
    passMuch()
    expect(done).toEqual(['whole'])
  })

  it(`${name === 'alarm' ? 'leaves' : 'keeps'} the page ${name === 'alarm' ? 'at' : 'from'} rest`, async () => {
    putOff(later.branch(), note(name))
    let rests = false
    void later.rest().then(() => (rests = true))
    await promises()
    if (name === 'alarm') {
      browser.drawFrame()
      browser.pass(0)
      await promises()
    }
    expect(rests).toBe(name === 'alarm')
    passMuch()
    await promises()
    expect(await isAtRest()).toBe(true)
  })
})

describe('a page at rest', () => {
  it('has nothing to do', async () => {
    expect(await isAtRest()).toBe(true)
  })

  it('waits for promises, however they settle', async () => {
    let reject = (_reason: Error): void => undefined
    const same = later.until(new Promise<void>((_, fail) => (reject = fail)))
    let rests = false
    void later.rest().then(() => (rests = true))
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(rests).toBe(false)
    reject(new Error('missing'))
    await expect(same).rejects.toThrow('missing')
    expect(await isAtRest()).toBe(true)
  })

  it('is not at rest in between, when one thing follows from another', async () => {
    let rests = false
    later.soon(() => later.after(10, () => later.frame(note('last'))))
    void later.rest().then(() => (rests = true))
    for (const _step of [1, 2, 3]) {
      await promises()
      expect(rests).toBe(false)
      browser.pass(10)
    }
    browser.drawFrame()
    expect(done).toEqual(['last'])
    await promises()
    expect(rests).toBe(false)
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(rests).toBe(true)
  })

  it('is not at rest when a frame brings something new to do', async () => {
    let rests = false
    void later.rest().then(() => (rests = true))
    await promises()
    browser.drawFrame()
    later.after(10, note('measured'))
    browser.pass(0)
    await promises()
    expect(rests).toBe(false)
    browser.pass(10)
    await promises()
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(rests).toBe(true)
  })

  it('is not at rest when something was done while its frame was awaited, until a further frame', async () => {
    let rests = false
    void later.rest().then(() => (rests = true))
    await promises()
    later.after(0, note('measured'))
    browser.pass(0)
    expect(done).toEqual(['measured'])
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(rests).toBe(false)
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(rests).toBe(true)
  })

  it('is not at rest when something is put off at the moment at which the last thing is forgotten', async () => {
    const forget = later.after(10, note('forgotten'))
    let rests = false
    void later.rest().then(() => (rests = true))
    forget()
    later.after(10, note('last'))
    await promises()
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect([rests, done]).toEqual([false, []])
    browser.pass(10)
    await promises()
    expect(await isAtRest()).toBe(true)
    expect([rests, done]).toEqual([true, ['last']])
  })

  it('is told to everybody who waits for it', async () => {
    const told: string[] = []
    const forget = later.after(10, note('forgotten'))
    for (const name of ['one', 'other']) void later.rest().then(() => told.push(name))
    await promises()
    forget()
    await promises()
    browser.drawFrame()
    browser.pass(0)
    await promises()
    expect(told).toEqual(['one', 'other'])
  })

  it('forgets with a branch the promises that it waited for', async () => {
    const branch = later.branch()
    void branch.until(new Promise(() => undefined))
    branch.end()
    expect(await isAtRest()).toBe(true)
  })
})
