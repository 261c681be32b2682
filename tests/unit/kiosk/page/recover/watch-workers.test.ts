import { describe, expect, it, vi } from 'vitest'
import { watchWorkers } from '../../../../../src/kiosk/page/recover/watch-workers.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'

class FakeWorker extends EventTarget {
  isEnded = false
  readonly heard: unknown[] = []
  postMessage(message: unknown): void {
    this.heard.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
  say(data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

function watching() {
  const page = { Worker: FakeWorker as unknown as typeof Worker }
  const timing = createFakeTiming()
  const now = { steady: 0 }
  const report = vi.fn<(fault: Error) => void>()
  const code = { resolve: (): void => undefined, reject: (fault: Error): void => void fault }
  const arrival = new Promise<void>((resolve, reject) => Object.assign(code, { resolve, reject }))
  const stop = watchWorkers(page, createScheduler(timing), {
    report,
    steady: () => now.steady,
    arrived: () => arrival,
  })
  const worker = new page.Worker('maker.js') as unknown as FakeWorker
  const pass = (milliseconds: number): void => {
    now.steady += milliseconds
    timing.pass(milliseconds)
  }
  return { page, worker, report, pass, stop, now, timing, code, arrival }
}

describe('workers are watched', () => {
  it('one that says nothing any more is reported once, and ended', () => {
    const { worker, report, pass } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    worker.say({ type: 'progress', id: 1 })
    pass(2400)
    expect(report).not.toHaveBeenCalled()
    pass(600)
    pass(60_000)
    expect(report.mock.calls.map(([{ name }]) => name)).toEqual(['WorkerHung'])
    expect(worker.isEnded).toBe(true)
  })

  it('one that tells how it fares is left to work', () => {
    const { worker, report, pass } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    for (let time = 0; time < 50; time++) {
      pass(2400)
      worker.say({ type: 'progress', id: 1 })
    }
    expect(report).not.toHaveBeenCalled()
  })

  it('one that has nothing to do may be silent', () => {
    const { worker, report, pass, timing } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    worker.postMessage({ type: 'make', id: 2 })
    worker.say({ type: 'made', id: 1 })
    worker.postMessage({ type: 'cancel', id: 2 })
    worker.say({ type: 'progress', id: 2 })
    pass(60_000)
    expect([report.mock.calls.length, timing.waiting]).toEqual([0, 0])
  })

  it('one whose code is on its way hangs not, however long that takes, and soon once it is there', async () => {
    const { worker, report, pass, code, arrival, timing } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    pass(60_000)
    expect([report.mock.calls.length, timing.waiting]).toEqual([0, 0])
    code.resolve()
    await arrival
    pass(3000)
    expect(report).not.toHaveBeenCalled()
    pass(500)
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('one whose code has arrived has to say a first word soon', async () => {
    const { worker, report, pass, code, arrival } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    pass(3000)
    code.resolve()
    await arrival
    pass(3000)
    expect(report).not.toHaveBeenCalled()
    pass(500)
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('one that has spoken before its code was found to have arrived is not waited for longer', async () => {
    const { worker, report, pass, code, arrival } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    worker.say({ type: 'progress', id: 1 })
    code.resolve()
    await arrival
    pass(2500)
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('one of whose code nothing can be told is waited for from then on', async () => {
    const { worker, report, pass, code, arrival } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    pass(7000)
    code.reject(new Error('offline'))
    await arrival.catch(() => undefined)
    // Its own fault is heard a little later, where its code has not come either.
    pass(3000)
    expect(report).not.toHaveBeenCalled()
    pass(500)
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('a device that slept has not looked', () => {
    const { worker, report, now, timing } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    worker.say({ type: 'progress', id: 1 })
    now.steady += 1_000_000
    timing.pass(500)
    expect(report).not.toHaveBeenCalled()
    worker.say({ type: 'progress', id: 1 })
    timing.pass(2000)
    expect(report).not.toHaveBeenCalled()
  })

  it('one that is ended, or has broken, is not waited for', () => {
    const { worker, report, pass } = watching()
    worker.postMessage({ type: 'make', id: 1 })
    worker.dispatchEvent(new Event('error'))
    worker.postMessage({ type: 'make', id: 2 })
    worker.terminate()
    pass(60_000)
    expect(report).not.toHaveBeenCalled()
  })

  it('the page has its own workers back when it is stopped', () => {
    const { page, stop } = watching()
    stop()
    expect(page.Worker).toBe(FakeWorker)
  })
})
