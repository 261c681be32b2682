import type { Page } from '@playwright/test'

/** What a page holds, by what it is, and how much of it: "listener keydown on document" → 1. */
export type Remains = Readonly<Record<string, number>>

/** The counter, as the page has it. */
export interface Counted {
  remains: {
    held(): Remains
    /** Tells, once, that something of this label is held from now on. */
    when(label: string, tell: () => void): void
    /** From now on each change is a late one. */
    note(): void
    late(): string[]
    /** Settles when nothing is under way any more. */
    settle(): Promise<void>
  }
}

/** Begins to count; before the page is opened. */
export async function watchRemains(page: Page): Promise<void> {
  await page.addInitScript(countRemains)
}

/** What waits to happen, listens, works or takes room on the graphics card right now. */
export function remainsOf(page: Page): Promise<Remains> {
  return page.evaluate(() => (window as unknown as Counted).remains.held())
}

/** What was written or changed since the visit ended, once all that was under way then has come to its end. */
export function lateChangesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { remains } = window as unknown as Counted
    await remains.settle()
    return remains.late()
  })
}

/** Runs in the page before its own scripts; stands alone, because it is sent as a text. */
function countRemains(): void {
  interface Held {
    readonly label: string
    isLive(): boolean
  }
  const held = new Set<Held>()
  const always = (): boolean => true
  let wanted: { label: string; tell(): void } | null = null
  const hold = (label: string, isLive: () => boolean = always): (() => void) => {
    const entry = { label, isLive }
    held.add(entry)
    if (label === wanted?.label) {
      queueMicrotask(wanted.tell)
      wanted = null
    }
    return () => void held.delete(entry)
  }

  /** Keeps nothing alive, so that it can be seen what the page itself keeps. */
  function whileLiving<T extends object>(thing: T, isOn: (thing: T) => boolean): () => boolean {
    const place = new WeakRef(thing)
    return () => {
      const now = place.deref()
      return now !== undefined && isOn(now)
    }
  }

  // Timers and frames.
  const {
    requestAnimationFrame: askFrame,
    setTimeout: askTimer,
    MutationObserver: Observer,
  } = window
  const open = window as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const [ask, cancel, lasts] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const [asked, cancelled] = [open[ask], open[cancel]]
    const releases = new Map<unknown, () => void>()
    const release = (id: unknown): void => {
      releases.get(id)?.()
      releases.delete(id)
    }
    open[ask] = (run, ...rest) => {
      const id = asked?.call(
        window,
        (...args: unknown[]) => {
          if (!lasts) release(id)
          ;(run as (...with_: unknown[]) => void)(...args)
        },
        ...rest,
      )
      releases.set(id, hold(ask))
      return id
    }
    open[cancel] = (id) => {
      release(id)
      cancelled?.call(window, id)
    }
  }

  // Listeners. Those of an element that is no longer on the page go with it.
  const { addEventListener: listen, removeEventListener: listenNoMore } = EventTarget.prototype
  const ended = new WeakSet<object>()
  const listening = new WeakMap<object, Map<string, Map<unknown, () => void>>>()
  const hears = (target: EventTarget): boolean => {
    if (ended.has(target)) return false
    // Links in the head come with the page's code.
    return !(target instanceof Element) || (target.isConnected && !target.closest('head'))
  }
  const nameOf = (target: EventTarget): string =>
    target === window
      ? 'window'
      : target instanceof Element
        ? target.localName
        : target.constructor.name
  const slotOf = (type: string, options: unknown): string => {
    const capture =
      typeof options === 'object' ? (options as AddEventListenerOptions | null)?.capture : options
    return `${type} ${Boolean(capture)}`
  }
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window
    const { signal, once } = (typeof options === 'object' ? options : {}) as AddEventListenerOptions
    if (!listener || signal?.aborted || target instanceof AbortSignal)
      return listen.call(target, type, listener, options)
    const slots = listening.get(target) ?? new Map<string, Map<unknown, () => void>>()
    listening.set(target, slots)
    const slot = slots.get(slotOf(type, options)) ?? new Map<unknown, () => void>()
    slots.set(slotOf(type, options), slot)
    if (!slot.has(listener)) {
      const letGo = hold(`listener ${type} on ${nameOf(target)}`, whileLiving(target, hears))
      const capture = slotOf(type, options).endsWith('true')
      const release = (): void => {
        letGo()
        slot.delete(listener)
        // Left there, it would keep what the page has let go of: a browser keeps a media query that is listened to.
        listenNoMore.call(target, type, release, { capture })
        if (signal) listenNoMore.call(signal, 'abort', release)
      }
      slot.set(listener, release)
      if (signal) listen.call(signal, 'abort', release)
      if (once) listen.call(target, type, release, { once, capture })
    }
    return listen.call(target, type, listener, options)
  }
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window
    listening.get(target)?.get(slotOf(type, options))?.get(listener)?.()
    return listenNoMore.call(target, type, listener, options)
  }

  // What is made, and has to be ended by whoever made it.
  for (const [name, begin, end] of [
    ['Worker', null, 'terminate'],
    ['SharedWorker', null, 'close'],
    ['BroadcastChannel', null, 'close'],
    ['WebSocket', null, 'close'],
    ['EventSource', null, 'close'],
    ['MessageChannel', null, 'close'],
    ['AudioContext', null, 'close'],
    ['ResizeObserver', 'observe', 'disconnect'],
    ['MutationObserver', 'observe', 'disconnect'],
    ['IntersectionObserver', 'observe', 'disconnect'],
    ['PerformanceObserver', 'observe', 'disconnect'],
  ] as const) {
    const made = open as unknown as Record<string, new (...args: unknown[]) => object>
    const Native = made[name]
    if (!Native) continue
    const releases = new WeakMap<object, () => void>()
    const start = (thing: object): void => {
      if (!releases.has(thing)) releases.set(thing, hold(name))
    }
    const Watched = class extends Native {
      constructor(...args: unknown[]) {
        super(...args)
        if (begin === null) start(this)
      }
    }
    const methods = Native.prototype as Record<string, (...args: unknown[]) => unknown>
    const wrap = (method: string, before: (thing: object) => void): void => {
      const native = methods[method]
      methods[method] = function (this: object, ...args) {
        before(this)
        return native?.apply(this, args)
      }
    }
    if (begin !== null) wrap(begin, start)
    wrap(end, (thing) => {
      releases.get(thing)?.()
      releases.delete(thing)
      ended.add(thing)
    })
    made[name] = Watched
  }
  const { createObjectURL, revokeObjectURL } = URL
  const addresses = new Map<string, () => void>()
  URL.createObjectURL = (object) => {
    const address = createObjectURL.call(URL, object)
    addresses.set(address, hold('object URL'))
    return address
  }
  URL.revokeObjectURL = (address) => {
    addresses.get(address)?.()
    revokeObjectURL.call(URL, address)
  }
  if ('wakeLock' in navigator) {
    const { request } = WakeLock.prototype
    WakeLock.prototype.request = async function (...args) {
      const lock = await request.apply(this, args)
      hold('wake lock', () => !lock.released)
      return lock
    }
  }

  // The graphics card. A context that is lost has given all of it back.
  const { getContext } = HTMLCanvasElement.prototype
  const contexts = new WeakSet<object>()
  const isKept = (context: WebGLRenderingContext | WebGL2RenderingContext): boolean =>
    !context.isContextLost()
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [never]) {
    const context: unknown = getContext.apply(this, args)
    const isGl =
      context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext
    if (isGl && !contexts.has(context)) {
      contexts.add(context)
      hold('WebGL context', whileLiving(context, isKept))
    }
    return context
  } as never
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture } = prototype
    const textures = new WeakMap<object, () => void>()
    prototype.createTexture = function () {
      const texture = createTexture.call(this)
      textures.set(texture, hold('texture', whileLiving(this, isKept)))
      return texture
    }
    prototype.deleteTexture = function (texture) {
      if (texture) textures.get(texture)?.()
      deleteTexture.call(this, texture)
    }
  }

  // What is under way in the browser and will come back to the page.
  let underWay = 0
  const until = <T>(promise: Promise<T>, label: string): Promise<T> => {
    underWay++
    const release = hold(`${label} under way`)
    const done = (): void => (underWay--, release())
    promise.then(done, done)
    return promise
  }
  const untilDone = (label: string, begin: (done: () => void) => void): void =>
    void until(new Promise<void>(begin), label)
  for (const [on, method] of [
    [window, 'fetch'],
    [window, 'createImageBitmap'],
    [Response.prototype, 'text'],
    [Response.prototype, 'json'],
    [Response.prototype, 'arrayBuffer'],
    [HTMLImageElement.prototype, 'decode'],
    [BaseAudioContext.prototype, 'decodeAudioData'],
    [AudioContext.prototype, 'resume'],
    [FontFaceSet.prototype, 'load'],
    [CacheStorage.prototype, 'match'],
    [ServiceWorkerContainer.prototype, 'register'],
    [ServiceWorkerContainer.prototype, 'getRegistration'],
    [ServiceWorkerRegistration.prototype, 'update'],
    [ServiceWorkerRegistration.prototype, 'unregister'],
  ] as const) {
    const methods = on as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
    const native = methods[method]
    methods[method] = function (this: object, ...args) {
      return until(native?.apply(this, args) as Promise<unknown>, method)
    }
  }
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...source,
    set(this: HTMLImageElement, address: string) {
      untilDone('src', (done) => {
        for (const type of ['load', 'error']) listen.call(this, type, done, { once: true })
      })
      source?.set?.call(this, address)
    },
  })
  const { toBlob } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.toBlob = function (tell, ...rest) {
    untilDone('toBlob', (done) => {
      const told = (blob: Blob | null): void => (tell(blob), done())
      toBlob.call(this, told, ...rest)
    })
  }

  // Late writes.
  let late: string[] | null = null
  const changes = new Observer((records) => {
    for (const { target, type } of records) {
      const element = target instanceof Element ? target : target.parentElement
      // A style sheet that the page's code asked for belongs to the code.
      if (element?.closest('head')) continue
      late?.push(`${type} of ${element?.localName ?? 'document'}`)
    }
  })
  for (const [prototype, methods] of [
    [Storage.prototype, ['setItem', 'removeItem', 'clear']],
    [IDBObjectStore.prototype, ['put', 'add', 'delete', 'clear']],
    [Cache.prototype, ['put', 'add', 'addAll', 'delete']],
    [History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go']],
    [ServiceWorkerContainer.prototype, ['register']],
    [ServiceWorkerRegistration.prototype, ['update', 'unregister']],
    [ServiceWorker.prototype, ['postMessage']],
  ] as const)
    for (const method of methods) {
      const all = prototype as unknown as Record<string, (...args: unknown[]) => unknown>
      const native = all[method]
      all[method] = function (this: object, ...args) {
        late?.push(`${this.constructor.name}.${method} ${String(args[0])}`)
        return native?.apply(this, args)
      }
    }

  // A page that is loaded again would have nothing left: it stays, and tells of it.
  listen.call(navigation, 'navigate', (event) => {
    if (!late || (event as NavigateEvent).navigationType !== 'reload') return
    late.push('reload')
    event.preventDefault()
  })

  /** "onblur" and its like, wherever they are defined. */
  function handlersOf(target: object): string[] {
    const own = Object.getOwnPropertyNames(target).filter((name) => /^on[a-z]/.test(name))
    const above = Object.getPrototypeOf(target) as object | null
    return above ? [...own, ...handlersOf(above)] : own
  }

  /** Howler's names, which come with its code, and what a test puts there itself. */
  const ofTheCode = new Set(['Howl', 'Howler', 'HowlerGlobal', 'Sound'])

  function held_(): Remains {
    const counts: Record<string, number> = {}
    const add = (label: string): void => void (counts[label] = (counts[label] ?? 0) + 1)
    for (const { label, isLive } of held) if (isLive()) add(label)
    for (const [name, target] of Object.entries({ window, document }))
      for (const property of handlersOf(target))
        if ((target as never)[property] !== null) add(`${name}.${property}`)
    counts['elements in the body'] = document.body.querySelectorAll('*').length
    for (const element of [document.documentElement, document.body])
      // Not by `attributes`, which would make a node of each.
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name)
        if (value !== '') add(`${element.localName} ${name}=${value}`)
      }
    for (const name of Object.keys(window)) if (!ofTheCode.has(name)) add(`window.${name}`)
    counts['words'] = document.body.innerText.trim().length
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  }

  const remains: Counted['remains'] = {
    held: held_,
    when: (label, tell) => void (wanted = { label, tell }),
    note() {
      late = []
      changes.takeRecords()
      changes.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    },
    late() {
      const found = late ?? []
      late = null
      changes.disconnect()
      return found
    },
    async settle() {
      do {
        await new Promise<void>(
          (done) => void askFrame.call(window, () => void askTimer.call(window, done, 0)),
        )
      } while (underWay > 0)
    },
  }
  Object.defineProperty(window, 'remains', { value: remains })
}
