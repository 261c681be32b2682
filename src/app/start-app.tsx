import { options, render } from 'preact'
import { createAnnouncer } from '../a11y/announcer.ts'
import { loadCatalog, loadPageCatalog } from '../i18n/catalogs.ts'
import { LANGUAGES, pickLanguage, rankLanguages } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import { createTranslator } from '../i18n/translator.ts'
import { createScheduler } from '../later/scheduler.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { createBrowserStore } from '../platform/browser-store.ts'
import { browserTiming } from '../platform/browser-timing.ts'
import { createPageAddress } from '../platform/page-address.ts'
import { GAME_IDS } from '../games/registry.ts'
import { BUILT_IN_PACK, createPackLoader } from '../packs/load-pack.ts'
import { takeEarlyAnswer } from '../platform/take-early-answer.ts'
import { PAGE_FACES } from '../theme/fonts.ts'
import { loadFaces } from '../theme/load-faces.ts'
import { parsePlace } from '../screen/route.ts'
import { createKept } from '../visit/kept.ts'
import { App } from './app.tsx'
import { loadFirstLanguage } from './load-first-language.ts'
import { tellRest } from './tell-rest.ts'

declare global {
  interface Window {
    /** What the page says without its code; the page itself brings it: scripts/vite/first-words.js. */
    firstWords?: { tell(kind: 'crashed'): void; end(): void }
  }
}

export interface AppHost {
  readonly root: HTMLElement
  readonly liveRegion: HTMLElement
}

/** Reads what is kept and what the address asks for, fetches language and pack, and renders. */
export async function startApp({ root, liveRegion }: AppHost): Promise<void> {
  const later = createScheduler(browserTiming)
  watchEffects(later)
  tellRest(later)
  try {
    const kept = createKept(createBrowserStore())
    const settings = kept.settings.read()
    const wanted = [settings.language ?? [], navigator.languages].flat()
    startFaces(pickLanguage(wanted), later)
    const address = createPageAddress()
    const place = parsePlace(address.search(), address.hash())
    const packId = place.pack ?? BUILT_IN_PACK
    const whole = place.route.screen === 'puzzle'
    const texts = loadFirstLanguage(wanted, whole ? loadCatalog : loadPageCatalog)
    const packs = createPackLoader({ id: packId, games: GAME_IDS, fetchFile: takeEarlyAnswer })
    const [{ language, catalog }, pack] = await later.until(
      Promise.all([texts, packs.load(rankLanguages(wanted))]),
    )
    window.firstWords?.end()
    root.replaceChildren()
    render(
      <App
        kept={kept}
        later={later}
        announcer={createAnnouncer(liveRegion, later)}
        settings={settings}
        translator={createTranslator(language, catalog)}
        whole={whole}
        packId={packId}
        packs={packs}
        pack={pack}
        place={place}
        address={address}
      />,
      root,
    )
  } catch (error) {
    console.error(error)
    window.firstWords?.tell('crashed')
  }
}

/**
 * Fetches the faces at the same time as language and pack. The language's own name is written in the
 * letters that the language needs.
 */
function startFaces(language: Language, later: Scheduler): void {
  void loadFaces(PAGE_FACES, LANGUAGES[language], { later })
}

/** How many milliseconds Preact itself gives a frame before it runs effects on a page that draws none. */
const EFFECTS_PATIENCE = 35

/** Effects of components wait for the next frame. Put off here, they count as work that is not done. */
function watchEffects(later: Scheduler): void {
  options.requestAnimationFrame = (run) => void later.afterFrame(run, EFFECTS_PATIENCE)
}
