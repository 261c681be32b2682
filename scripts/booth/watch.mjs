/**
 * What the watchdog does next, as a pure function: a state and an event give the next state, what is to be done and
 * what is to be logged. All times are milliseconds of a clock that only goes forward, and come with the event.
 */

/** How often the page is asked whether it answers. */
export const ASK_EVERY = 500
/** A page that has not answered for so long hangs. A phone's whole start blocks a page for about a second. */
export const PATIENCE = 3_000
/** So long may a browser take to open its window, and a page to load. */
const OPENING = 15_000
const LOADING = 10_000
/** So long may the process of a hanging page take to end; after that the whole browser hangs. */
const ENDING = 750
/** Before a page that could not be loaded is tried again. */
const AGAIN = 500
/** Waits before a browser that died is started again; the last one holds for all further deaths. */
const WAITS = [0, 500, 1_000, 2_000, 4_000]
/** A browser that was up for so long has started well: the next death is a first one. */
const STEADY = 30_000
/** So many times in a row a page may fail to load before the browser itself is started again. */
const MOST_TRIES = 3

/**
 * @typedef {'down' | 'opening' | 'waiting' | 'loading' | 'up' | 'ending' | 'killed'} Phase
 * @typedef {'start' | 'load' | 'ask' | 'end page' | 'kill'} Action what the launcher is to do
 * @typedef {{
 *   phase: Phase,
 *   until: number,
 *   asked: number | null,
 *   isAsking: boolean,
 *   born: number,
 *   deaths: number,
 *   tries: number,
 *   lost: { at: number, why: string } | null,
 * }} State `until`: when the phase has taken too long, or when the next question is due; `asked`: since when an answer is
 *   awaited; `isAsking`: whether a question is under way; `lost`: since when visitors see no page, and why
 * @typedef {{ type: 'tick' | 'attached' | 'loaded' | 'not loaded' | 'answered' | 'asked in vain' | 'strayed'
 *   | 'crashed' } | { type: 'gone', why: string }} Happening
 * @typedef {Happening & { at: number }} Event
 * @typedef {{ state: State, actions: Action[], back?: { why: string, after: number } }} Next
 */

/** @returns {State} before the first start */
export function atFirst() {
  return {
    phase: 'down',
    until: 0,
    asked: null,
    isAsking: false,
    born: 0,
    deaths: 0,
    tries: 0,
    lost: null,
  }
}

/**
 * @param {State} state
 * @param {Event} event
 * @returns {Next}
 */
export function next(state, event) {
  if (event.type === 'gone') return { state: gone(state, event), actions: [] }
  if (event.type === 'tick') return tick(state, event.at)
  // What comes late, from a browser that is being killed, says nothing new.
  if (state.phase === 'killed' || state.phase === 'down') return { state, actions: [] }
  return ON[event.type](state, event.at)
}

const ON = {
  /** @type {(state: State, at: number) => Next} */
  attached: (state, at) => load(state, at),
  /** @type {(state: State, at: number) => Next} */
  loaded(state, at) {
    if (state.phase !== 'loading') return { state, actions: [] }
    const { lost } = state
    return {
      state: { ...idle(state), phase: 'up', until: at + ASK_EVERY, lost: null },
      actions: [],
      ...(lost && { back: { why: lost.why, after: at - lost.at } }),
    }
  },
  /** @type {(state: State, at: number) => Next} */
  'not loaded'(state, at) {
    if (state.phase !== 'loading') return { state, actions: [] }
    const seen = lose(state, at, 'the page could not be loaded')
    return { state: { ...seen, phase: 'waiting', until: at + AGAIN }, actions: [] }
  },
  /** @type {(state: State, at: number) => Next} */
  answered(state, at) {
    if (state.phase !== 'up') return { state, actions: [] }
    return { state: { ...idle(state), until: at + ASK_EVERY, tries: 0 }, actions: [] }
  },
  /**
   * The page that was asked has made way for another of its own. The time since the last answer runs on.
   * @type {(state: State, at: number) => Next}
   */
  'asked in vain': (state, at) =>
    state.phase === 'up'
      ? { state: { ...state, until: at + ASK_EVERY, isAsking: false }, actions: [] }
      : { state, actions: [] },
  /** @type {(state: State, at: number) => Next} */
  strayed: (state, at) =>
    state.phase === 'up'
      ? load(lose(state, at, 'another page was open'), at)
      : { state, actions: [] },
  /** @type {(state: State, at: number) => Next} */
  crashed: (state, at) =>
    state.phase === 'opening'
      ? { state, actions: [] }
      : load(lose(state, at, 'the page crashed'), at),
}

/** @type {(state: State, at: number) => Next} */
function tick(state, at) {
  if (state.phase === 'up') return askOrMiss(state, at)
  if (at < state.until) return { state, actions: [] }
  switch (state.phase) {
    case 'down':
      return {
        state: { ...state, phase: 'opening', until: at + OPENING, born: at, tries: 0 },
        actions: ['start'],
      }
    case 'opening':
      return kill(lose(state, at, 'the browser opened no page'), at)
    case 'waiting':
      return load(state, at)
    case 'loading':
      return endPage(lose(state, at, 'the page did not load in time'), at)
    case 'ending':
      return kill(state, at)
    default:
      return { state, actions: [] }
  }
}

/** @type {(state: State, at: number) => Next} */
function askOrMiss(state, at) {
  if (state.asked !== null && at - state.asked >= PATIENCE)
    return endPage(lose(state, at, 'the page hung'), at)
  if (state.isAsking || at < state.until) return { state, actions: [] }
  return { state: { ...state, asked: state.asked ?? at, isAsking: true }, actions: ['ask'] }
}

/** @type {(state: State, at: number) => Next} */
function load(state, at) {
  if (state.tries >= MOST_TRIES) return kill(state, at)
  const tries = state.tries + 1
  return {
    state: { ...idle(state), phase: 'loading', until: at + LOADING, tries },
    actions: ['load'],
  }
}

/**
 * A page that hangs cannot be reloaded: the reload waits for that page. So its process is ended, and its crash
 * leads to a new page.
 * @type {(state: State, at: number) => Next}
 */
function endPage(state, at) {
  return {
    state: { ...idle(state), phase: 'ending', until: at + ENDING },
    actions: ['end page'],
  }
}

/** @type {(state: State, at: number) => Next} */
function kill(state, at) {
  return { state: { ...idle(state), phase: 'killed', until: at }, actions: ['kill'] }
}

/** @type {(state: State, event: { at: number, why: string }) => State} */
function gone(state, { at, why }) {
  const deaths = at - state.born >= STEADY ? 0 : state.deaths
  const wait = WAITS[Math.min(deaths, WAITS.length - 1)] ?? 0
  return { ...lose(idle(state), at, why), phase: 'down', until: at + wait, deaths: deaths + 1 }
}

/** No answer is awaited. @type {(state: State) => State} */
const idle = (state) => ({ ...state, asked: null, isAsking: false })

/**
 * The first cause counts: what follows from it is no cause of its own.
 * @type {(state: State, at: number, why: string) => State}
 */
function lose(state, at, why) {
  return state.lost ? state : { ...state, lost: { at, why } }
}
