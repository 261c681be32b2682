import { options, render } from 'preact'
import { createAnnouncer } from '../a11y/announcer.ts'
import { loadCatalog, loadPageCatalog } from '../i18n/catalogs.ts'
import { LANGUAGES, pickLanguage, rankLanguages } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import { createTranslator } from '../i18n/translator.ts'
import { createScheduler } from '../later/scheduler.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { browserTiming } from '../platform/browser-timing.ts'
import { browserMedia } from '../platform/media-watch.ts'
import { BUILT_IN_PACK } from '../packs/load-pack.ts'
import { PAGE_FACES } from '../theme/fonts.ts'
import { loadFaces } from '../theme/load-faces.ts'
import { wantsStrong } from '../visit/look-in-force.ts'
import { parsePlace } from '../visit/route.ts'
import { createKept } from '../visit/kept.ts'
import { createSettingsInForce } from '../visit/settings-in-force.ts'
import type { VisitEnd } from '../visit/visit.ts'
import { createWatched } from '../visit/watched.ts'
import type { AppPorts } from './app-ports.ts'
import { App } from './app.tsx'
import { openVisit } from './open-visit.ts'
import { loadFirstLanguage } from './load-first-language.ts'
import { loadStrong } from './load-strong.ts'
import { tellRest } from './tell-rest.ts'

declare global {
  interface Window {
    /** Tells the reader that the page cannot be opened. It stands in the HTML: scripts/vite/first-words.js. */
    firstWords?: { tell(kind: 'crashed'): void; end(): void }
  }
}

export interface AppHost {
  readonly root: HTMLElement
  readonly liveRegion: HTMLElement
  readonly ports: AppPorts
}

/**
 * Begins a visit: reads what is kept and what the address asks for, fetches language and pack, and renders.
 * Returns how to end it; null where the page could not be opened.
 */
export async function startApp({ root, liveRegion, ports }: AppHost): Promise<VisitEnd | null> {
  const later = createScheduler(browserTiming)
  const { title } = document
  const store = ports.openStore()
  const kept = createKept(store)
  const [settings, endSettings] = createSettingsInForce(kept.settings)
  tellRest(later)
  try {
    const wanted = [settings.get().language ?? [], navigator.languages].flat()
    startFaces(pickLanguage(wanted), later)
    const address = ports.openAddress()
    const place = parsePlace(address.search(), address.hash())
    const packId = place.pack ?? BUILT_IN_PACK
    const whole = place.route.screen === 'puzzle'
    const texts = loadFirstLanguage(wanted, whole ? loadCatalog : loadPageCatalog)
    const packs = ports.openPack(packId)
    const [{ language, catalog }, firstPack, strong] = await later.until(
      Promise.all([
        texts,
        packs.load(rankLanguages(wanted)),
        // Before the first drawing, so that nobody sees other colours first.
        wantsStrong(settings.get(), browserMedia.read()) && loadStrong(),
      ]),
    )
    const pack = createWatched(firstPack)
    const loadPack = async (tag: Language): Promise<void> => {
      const loaded = await packs.load([tag])
      if (!loaded.ok && pack.get().ok) throw new Error('The pack has not arrived')
      pack.set(loaded)
    }
    const [visit, end] = openVisit({
      kept,
      later,
      address,
      policy: ports.policy,
      onSession: ports.onSession,
      announcer: createAnnouncer(liveRegion, later),
      settings,
      translator: createTranslator(language, catalog),
      wanted: pickLanguage(wanted),
      strong,
      whole,
      carry: store.carry,
      onEnd() {
        unmount(root)
        endSettings()
        liveRegion.textContent = ''
        document.title = title
        delete window.atRest
      },
      // Loads messages and pack together, so that the page changes its language all at once.
      async loadWords(tag) {
        const [all] = await Promise.all([loadCatalog(tag), loadPack(tag)])
        return createTranslator(tag, all)
      },
    })
    window.firstWords?.end()
    root.replaceChildren()
    const onRetryPack = (): void => void loadPack(visit.words.get().language)
    watchEffects(later)
    render(<App {...{ visit, packId, pack, onRetryPack, ports }} />, root)
    return end
  } catch (error) {
    console.error(error)
    endSettings()
    later.end()
    window.firstWords?.tell('crashed')
    return null
  }
}

/**
 * Starts to fetch the typefaces, at the same time as language and pack. The language's own name says which
 * letters are needed, because it is written in the language's script.
 */
function startFaces(language: Language, later: Scheduler): void {
  void loadFaces(PAGE_FACES, LANGUAGES[language], { later })
}

/**
 * Milliseconds after which effects run even if no frame is drawn, as on a hidden page.
 * It is Preact's own limit.
 */
const EFFECTS_PATIENCE = 35

/**
 * Puts off the effects of components with the scheduler, so that the page is not at
 * rest before they have run.
 */
function watchEffects(later: Scheduler): void {
  options.requestAnimationFrame = (run) => void later.afterFrame(run, EFFECTS_PATIENCE)
}

/**
 * Unmounts the page and cleans up its effects at once. Preact would do that in a later frame, but the
 * scheduler has nothing done later once the visit has ended.
 */
function unmount(root: HTMLElement): void {
  const ends: (() => void)[] = []
  options.requestAnimationFrame = (run) => void ends.push(run)
  render(null, root)
  for (const end of ends) end()
  delete options.requestAnimationFrame
}
