import { expect, it } from 'vitest'
import { ASK_EVERY, PATIENCE, atFirst, next } from '../../../../scripts/booth/watch.mjs'

type State = ReturnType<typeof atFirst>
type Type =
  | 'tick'
  | 'attached'
  | 'loaded'
  | 'not loaded'
  | 'answered'
  | 'asked in vain'
  | 'strayed'
  | 'crashed'

/** Follows a watchdog: what it does, and what it tells, from one time to the next. */
function follow(state: State = atFirst()) {
  const done: string[] = []
  const back: { why: string; after: number }[] = []
  const take = (event: Parameters<typeof next>[1]): void => {
    const result = next(state, event)
    state = result.state
    done.push(...result.actions)
    if (result.back) back.push(result.back)
  }
  return {
    /** What was done since the last call. */
    done: () => done.splice(0),
    back,
    phase: () => state.phase,
    at: (at: number, ...types: readonly Type[]) => types.forEach((type) => take({ type, at })),
    gone: (at: number, why = 'the browser ended') => take({ type: 'gone', at, why }),
  }
}

/** A booth whose page is there. */
function up() {
  const watch = follow()
  watch.at(0, 'tick', 'attached', 'loaded')
  expect(watch.done()).toEqual(['start', 'load'])
  return watch
}

it('a page is asked again and again, and left alone while it answers', () => {
  const watch = up()
  for (let at = 0; at < 60_000; at += ASK_EVERY) watch.at(at, 'tick', 'answered')
  const asked = watch.done()
  expect(new Set(asked)).toEqual(new Set(['ask']))
  expect(asked.length).toBeGreaterThan(50)
})

it('a page that does not answer is ended and loaded again; the time counts from when it was missed', () => {
  const watch = up()
  watch.at(ASK_EVERY, 'tick')
  const missed = ASK_EVERY + PATIENCE
  watch.at(missed - 1, 'tick')
  expect(watch.done()).toEqual(['ask'])
  watch.at(missed, 'tick')
  expect(watch.done()).toEqual(['end page'])
  watch.at(missed + 100, 'crashed')
  watch.at(missed + 400, 'loaded')
  expect(watch.done()).toEqual(['load'])
  expect(watch.back).toEqual([{ why: 'the page hung', after: 400 }])
})

it('questions that get lost while the page changes do not make it hang, and do not excuse one that does', () => {
  const watch = up()
  for (let at = ASK_EVERY; at < ASK_EVERY + PATIENCE; at += ASK_EVERY)
    watch.at(at, 'tick', 'asked in vain')
  expect(new Set(watch.done())).toEqual(new Set(['ask']))
  const changed = up()
  changed.at(ASK_EVERY, 'tick', 'asked in vain')
  changed.at(2 * ASK_EVERY, 'tick', 'answered')
  changed.at(ASK_EVERY + PATIENCE, 'tick')
  expect(changed.done()).not.toContain('end page')
  watch.at(ASK_EVERY + PATIENCE, 'tick')
  expect(watch.done()).toEqual(['end page'])
})

it('a browser that cannot end its page is killed', () => {
  const watch = up()
  watch.at(ASK_EVERY, 'tick')
  watch.at(ASK_EVERY + PATIENCE, 'tick')
  watch.at(ASK_EVERY + PATIENCE + 1_000, 'tick')
  expect(watch.done()).toEqual(['ask', 'end page', 'kill'])
  // What it says then, and more ticks, lead to nothing until it is gone.
  watch.at(ASK_EVERY + PATIENCE + 1_100, 'crashed', 'loaded', 'tick')
  expect(watch.done()).toEqual([])
  watch.gone(ASK_EVERY + PATIENCE + 1_200, 'the browser was ended (SIGKILL)')
  watch.at(ASK_EVERY + PATIENCE + 1_200, 'tick', 'attached', 'loaded')
  expect(watch.done()).toEqual(['start', 'load'])
  // The first cause is the one that is told.
  expect(watch.back).toEqual([{ why: 'the page hung', after: 1_200 }])
})

it('a crash is answered by a load at once', () => {
  const watch = up()
  watch.at(700, 'crashed')
  expect(watch.done()).toEqual(['load'])
})

it('a browser that dies is started at once, then after longer waits, and at once again when it held for long', () => {
  const waits: number[] = []
  const started = follow()
  started.at(0, 'tick')
  for (const died of [1, 2, 3, 4, 5, 6, 7]) {
    const from = died * 10_000
    started.done()
    started.gone(from)
    let wait = 0
    for (; started.phase() === 'down'; wait += 100) started.at(from + wait, 'tick')
    waits.push(wait - 100)
  }
  expect(waits).toEqual([0, 500, 1_000, 2_000, 4_000, 4_000, 4_000])
  started.gone(1_000_000)
  started.done()
  started.at(1_000_000, 'tick')
  expect(started.done()).toEqual(['start'])
})

it('a page that cannot be loaded is tried again a little later, and after three times by a new browser', () => {
  const watch = follow()
  watch.at(0, 'tick', 'attached')
  const tried: string[] = []
  for (let at = 0; watch.phase() !== 'killed'; at += 500) {
    watch.at(at, 'not loaded', 'tick')
    tried.push(...watch.done())
  }
  expect(tried).toEqual(['start', 'load', 'load', 'load', 'kill'])
})

it('a page that never finishes loading, and a browser that opens none, are not waited for for ever', () => {
  const loading = follow()
  loading.at(0, 'tick', 'attached')
  loading.at(60_000, 'tick')
  expect(loading.done()).toEqual(['start', 'load', 'end page'])
  const opening = follow()
  opening.at(0, 'tick')
  opening.at(60_000, 'tick')
  expect(opening.done()).toEqual(['start', 'kill'])
})

it('a page that is not the booth’s is left at once', () => {
  const watch = up()
  watch.at(ASK_EVERY, 'tick', 'strayed')
  expect(watch.done()).toEqual(['ask', 'load'])
})
