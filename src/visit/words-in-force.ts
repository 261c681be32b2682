import type { Language } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translator.ts'
import type { SettingsInForce } from './settings-in-force.ts'
import { createWatched } from './watched.ts'
import type { Watched } from './watched.ts'

/** The language of the page, and what is said in it. */
export interface WordsInForce extends Watched<Translator> {
  /**
   * Speaks another language once its words have arrived, and only then keeps it as the reader's:
   * otherwise the next visit, without a network, would ask for a language that is not there.
   */
  choose(language: Language): void
  /** Fetches what the games say besides the page's own words. */
  loadAll(): Promise<void>
}

export interface WordsPorts {
  readonly first: Translator
  /** The language that the reader wants: not the first one when its words were not there at the start. */
  readonly wanted: Language
  /** Whether the first translator knows all that is said. */
  readonly whole: boolean
  readonly settings: SettingsInForce
  /** Everything that is said in a language. */
  load(language: Language): Promise<Translator>
  onMissing(language: Language): void
}

/**
 * The words follow the language that another tab chooses, until the function beside them is called. What
 * arrives after that is not taken.
 */
export function createWordsInForce(ports: WordsPorts): [WordsInForce, () => void] {
  const { settings, load, onMissing } = ports
  const words = createWatched(ports.first)
  let isWhole = ports.whole
  /** null when no language is wanted any more. */
  let wanted: Language | null = ports.first.language

  async function take(language: Language): Promise<boolean> {
    wanted = language
    const translator = await load(language)
    // Another language was chosen meanwhile.
    if (wanted !== language) return false
    isWhole = true
    words.set(translator)
    return true
  }

  function choose(language: Language): void {
    if (language === words.get().language) {
      wanted = language
      settings.change({ language })
      return
    }
    take(language).then(
      (taken) => taken && settings.change({ language }),
      () => wanted === language && onMissing(language),
    )
  }

  /** A tab that follows says nothing when it cannot: the reader has heard it in the other. */
  function follow(): void {
    const { language } = settings.get()
    if (language !== null && language !== wanted) take(language).catch(() => undefined)
  }

  async function loadAll(): Promise<void> {
    if (isWhole) return
    const { language } = words.get()
    const translator = await load(language)
    // Another language that came meanwhile is whole.
    if (isWhole || words.get().language !== language) return
    isWhole = true
    words.set(translator)
  }

  /** The words may come yet; else the reader hears why the page is in another language. */
  if (ports.wanted !== ports.first.language)
    take(ports.wanted).catch(() => wanted === ports.wanted && onMissing(ports.wanted))

  const followNoMore = settings.watch(follow)
  return [
    { get: words.get, watch: words.watch, choose, loadAll },
    () => {
      wanted = null
      followNoMore()
    },
  ]
}
