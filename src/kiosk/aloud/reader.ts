import type { Text } from '../../kit/text.ts'
import { isCell, topOf } from './stops.ts'
import { languageOf, nameOf, sayState, spokenElement } from './spoken-element.ts'
import type { SpeechFlow } from './speech-flow.ts'
import type { Words } from './voice.ts'

/** Tells where somebody stands on a page, and what happens on it. */
export interface Reader {
  /** Where somebody stands: what has the focus, or what a finger has heard last; null where nothing of it is left. */
  here(): HTMLElement | null
  /** Somebody is at an element: it is said. */
  tell(element: HTMLElement): void
  /** Says where somebody stands once more. */
  again(): void
  /** Says what page this is, if it was not said yet. */
  lookAtPage(): void
  /** Says a sentence of the page's own. */
  sayText(text: Text): void
  /** Does something that moves the focus, which is not said then: what comes of it is. */
  quietly(run: () => void): void
  end(): void
}

interface ReaderPorts {
  /** Where a visit is shown. */
  readonly root: HTMLElement
  /** What announces to screen readers. */
  readonly liveRegion: HTMLElement
  readonly flow: SpeechFlow
  say(text: Text): string
}

const STATES = ['aria-pressed', 'aria-checked']

/** Reads a page aloud as a screen reader does, for a device that has none. */
export function createReader({ root, liveRegion, flow, say }: ReaderPorts): Reader {
  const page = root.ownerDocument
  const ends: (() => void)[] = []
  let current: HTMLElement | null = null
  let heading = ''
  let isQuiet = false

  const plain = (text: string): Words => ({ text, language: page.documentElement.lang })

  function here(): HTMLElement | null {
    if (current?.isConnected) return current
    const focused = page.activeElement
    return focused instanceof HTMLElement && focused !== page.body ? focused : null
  }

  function tell(element: HTMLElement): void {
    current = element
    const words = spokenElement(element, say)
    if (words) flow.place(words)
  }

  /** Says the name of a page or a dialog that has come. Keys go on from there where nothing has the focus. */
  function lookAtPage(): void {
    const top = topOf(root)
    const shown = top === root ? root.querySelector<HTMLElement>('h1') : (top as HTMLElement)
    const words = shown && wordsOfPage(shown)
    if (!words || words.text === heading) return
    heading = words.text
    if (!here()) current = shown
    flow.page(words)
  }

  const wordsOfPage = (shown: HTMLElement): Words | null =>
    shown.matches('h1')
      ? spokenElement(shown, say)
      : { text: nameOf(shown), language: languageOf(shown) }

  function observe(node: Node, how: MutationObserverInit, look: MutationCallback): void {
    const observer = new MutationObserver(look)
    observer.observe(node, how)
    ends.push(() => observer.disconnect())
  }

  const changes = { childList: true, characterData: true, subtree: true }
  observe(root, changes, lookAtPage)
  observe(liveRegion, changes, () => {
    const text = liveRegion.textContent.trim()
    if (text) flow.news(plain(text))
  })
  observe(root, { attributes: true, attributeFilter: STATES, subtree: true }, (records) => {
    if (current && !isCell(current) && records.some(({ target }) => target === current))
      flow.news(plain(sayState(current, say)))
  })

  const listening = new AbortController()
  ends.push(() => listening.abort())
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return
      if (isQuiet) current = target
      else tell(target)
    },
    { signal: listening.signal },
  )
  page.addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('input, select'))
        flow.news(plain(sayState(target, say)))
    },
    { signal: listening.signal },
  )

  return {
    here,
    tell,
    again() {
      const stands = here()
      if (stands) tell(stands)
    },
    lookAtPage,
    sayText: (text) => flow.news(plain(say(text))),
    quietly(run) {
      isQuiet = true
      run()
      isQuiet = false
    },
    end() {
      for (const end of ends) end()
    },
  }
}
