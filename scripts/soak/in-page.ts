import type { SoakEntry } from './accounts.ts'

/** What runs in the page before its own scripts, and is asked later. Each function stands alone: it is sent as a text. */

export interface Counted {
  soak: {
    /** Textures on the graphics card, of contexts that are not lost. */
    textures(): number
    /** Entries cannot be stored from now on, or can again. */
    fill(isFull: boolean): void
  }
}

/** @param mark the name under which the page keeps that a visit is on */
export function countInPage(mark: string): void {
  const tell = (window as unknown as { visitBegan?: () => void }).visitBegan
  const { setItem } = Storage.prototype
  Storage.prototype.setItem = function (key, value) {
    if (key === mark) tell?.()
    setItem.call(this, key, value)
  }

  const held: { readonly context: WeakRef<WebGLRenderingContext>; count: number }[] = []
  const heldOf = (context: WebGLRenderingContext): { count: number } => {
    const known = held.find((each) => each.context.deref() === context)
    if (known) return known
    const made = { context: new WeakRef(context), count: 0 }
    held.push(made)
    return made
  }
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { createTexture, deleteTexture } = prototype
    prototype.createTexture = function (this: WebGLRenderingContext) {
      heldOf(this).count++
      return createTexture.call(this)
    }
    prototype.deleteTexture = function (this: WebGLRenderingContext, texture) {
      if (texture) heldOf(this).count--
      deleteTexture.call(this, texture)
    }
  }

  const { add } = IDBObjectStore.prototype
  const soak: Counted['soak'] = {
    textures() {
      for (let at = held.length - 1; at >= 0; at--) {
        const context = held[at]?.context.deref()
        if (!context || context.isContextLost()) held.splice(at, 1)
      }
      return held.reduce((sum, { count }) => sum + count, 0)
    },
    fill(isFull) {
      IDBObjectStore.prototype.add = isFull
        ? () => {
            throw new DOMException('There is no room', 'QuotaExceededError')
          }
        : add
    },
  }
  Object.assign(window, { soak })
}

/** What is left where a visitor could have left something: everything but what a booth may keep. */
export interface Left {
  readonly kept: readonly string[]
  readonly html: string
  readonly title: string
  readonly address: string
  readonly history: number
  readonly scroll: string
  readonly focus: string
  readonly visit: number
  readonly marks: number
}

export async function lookInPage([visit, allowed, ownLook]: [
  string,
  Record<string, string>,
  string,
]): Promise<Left> {
  const isForeign = (place: string, name: string): boolean =>
    !new RegExp(allowed[place] ?? '^$').test(name)
  const of = (place: string, names: readonly string[]): string[] =>
    names.filter((name) => isForeign(place, name)).map((name) => `${place} ${name}`)
  const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
  const { documentElement, body, activeElement } = document
  return {
    kept: [
      ...of('localStorage', Object.keys(localStorage)),
      ...of('sessionStorage', Object.keys(sessionStorage)),
      ...of('databases', databases),
      ...of('caches', await caches.keys()),
      ...(document.cookie ? ['cookie'] : []),
    ],
    html: [documentElement, body]
      .flatMap((element) =>
        element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name) ?? ''}`),
      )
      .filter((attribute) => !attribute.endsWith('=') && !new RegExp(ownLook).test(attribute))
      .toSorted()
      .join(' '),
    title: document.title,
    address: location.href,
    history: history.length,
    scroll: `${scrollX} ${scrollY} ${visualViewport?.scale ?? 1}`,
    focus: document.querySelector(visit)?.contains(activeElement) ? 'in the visit' : '',
    visit: document.querySelector(visit)?.childNodes.length ?? 0,
    marks: [...document.querySelectorAll('*')].filter((element) => 'robotMark' in element).length,
  }
}

/** Writes a robot's mark on all that its visit shows. What keeps one of these elements keeps the mark in memory. */
export function markInPage([visit, seed, number]: [string, number, number]): void {
  const mark = ['robot', seed, number].join('~')
  for (const element of document.querySelectorAll(`${visit} :not(canvas)`))
    Object.assign(element, { robotMark: mark })
}

/** The browser takes the graphics context away, and does not give it back. */
export function loseContextInPage(visit: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(`${visit} canvas`)
  const context = (canvas?.getContext('webgl2') ??
    canvas?.getContext('webgl')) as WebGLRenderingContext | null
  const extension = context?.getExtension('WEBGL_lose_context')
  extension?.loseContext()
  return Boolean(extension)
}

/** The journal, in the order in which it was written. */
export function readJournalInPage(name: string): Promise<SoakEntry[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error as DOMException)
    opening.onsuccess = () => {
      const database = opening.result
      const all = database.transaction('entries').objectStore('entries').getAll()
      all.onsuccess = () => {
        database.close()
        resolve(all.result.map(({ entry }: { entry: SoakEntry }) => entry))
      }
    }
  })
}

/** Where somebody stands in a round: what the first of these parts says that there is. */
export function standsInPage(parts: readonly string[]): string {
  const texts = parts.map((part) =>
    [...document.querySelectorAll(part)].map(({ textContent }) => textContent),
  )
  return (texts.find(({ length }) => length > 0) ?? []).join('|')
}

/** Whether nobody plays and the booth invites. */
export function isAttractInPage([visit, attract]: [string, string]): boolean {
  return document.querySelector(visit)?.childElementCount === 0 && !!document.querySelector(attract)
}
