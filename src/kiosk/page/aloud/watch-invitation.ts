import { LANGUAGE_TAGS, pickLanguage } from '../../../i18n/languages.ts'
import type { Language } from '../../../i18n/languages.ts'
import { afterRest } from '../../../later/after-rest.ts'
import { isPadKey } from '../../aloud/pad-key.ts'
import type { Booth } from '../booth.ts'

/** Milliseconds that a finger rests. */
const HELD = 2000
/** Pixels that it may move meanwhile. */
const SLACK = 80

interface Held {
  readonly finger: number
  readonly x: number
  readonly y: number
}

/**
 * Two ways to have a booth read aloud that nobody needs to see: a finger that is held anywhere on the screen that
 * invites, and the keys of a navigation pad. The finger may have begun a visit already. Returns the function that stops
 * it.
 */
export function watchInvitation(page: Window, booth: Booth): () => void {
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  const later = booth.later.branch()
  const timing = { now: () => performance.now(), wait: later.alarm }
  let held: Held | null = null

  // While staff are asked for their PIN, fingers and keys are theirs.
  const isInvited = (): boolean =>
    booth.settings.get().speech && booth.scene.get() === 'attract' && !booth.asked.get()
  function letGo(): void {
    held = null
    later.forgetAll()
  }
  function read(language: Language): void {
    if (booth.scene.get() === 'visit') booth.aloud.set(true)
    else if (isInvited()) booth.begin({ language, aloud: true })
  }

  page.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, clientY }) => {
      const isFirst = isInvited()
      // A second finger is another gesture.
      letGo()
      if (!isFirst) return
      held = { finger: pointerId, x: clientX, y: clientY }
      afterRest(timing, HELD, () => read(languageOf(page.document.activeElement)))
    },
    options,
  )
  page.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (held?.finger !== pointerId) return
      if (Math.hypot(clientX - held.x, clientY - held.y) > SLACK) letGo()
    },
    options,
  )
  for (const type of ['pointerup', 'pointercancel'] as const)
    page.addEventListener(type, ({ pointerId }) => held?.finger === pointerId && letGo(), options)
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isInvited() || !isPadKey(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      read(languageOf(event.target))
    },
    options,
  )
  return () => {
    listening.abort()
    later.end()
  }
}

/** The language of what has the focus, such as the key of a language; else that of the device. */
function languageOf(target: EventTarget | null): Language {
  const tag = target instanceof HTMLElement && target.closest('button')?.lang
  return LANGUAGE_TAGS.find((each) => each === tag) ?? pickLanguage(navigator.languages)
}
