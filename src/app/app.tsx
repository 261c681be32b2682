import type { JSX } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Announcer } from '../a11y/announcer.ts'
import { LANGUAGES } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translator.ts'
import type { Fault } from '../kit/fault.ts'
import type { Result } from '../kit/result.ts'
import type { Scheduler } from '../later/scheduler.ts'
import { msg } from '../kit/text.ts'
import { keepAwake } from '../platform/keep-awake.ts'
import { pagePresence } from '../platform/page-presence.ts'
import { createLocalCalendar } from '../platform/local-calendar.ts'
import type { PackLoader } from '../packs/load-pack.ts'
import type { Pack } from '../packs/pack.ts'
import { canTick } from '../platform/haptics.ts'
import { ServicesContext } from '../screen/services.ts'
import type { DialogName, Services } from '../screen/services.ts'
import { ticks } from '../visit/settings.ts'
import type { Settings } from '../visit/settings.ts'
import { START } from '../screen/route.ts'
import type { Place } from '../screen/route.ts'
import type { Address } from '../visit/address.ts'
import type { Kept } from '../visit/kept.ts'
import { READER_POLICY } from '../visit/policy.ts'
import { AboutDialog } from './dialogs/about-dialog.tsx'
import { SettingsDialog } from './dialogs/settings-dialog.tsx'
import { EditionBar } from './edition-bar.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadStage } from './load-stage.ts'
import { NoticeBar } from './notice-bar.tsx'
import type { Notice } from './notice-bar.tsx'
import { CurrentScreen } from './screens/current-screen.tsx'
import { useDocumentLook } from './use-document-look.ts'
import { useMissingParts } from './use-missing-parts.ts'
import { useNewerEdition } from './use-newer-edition.ts'
import { usePlace } from './use-place.ts'
import { Dusk } from './dusk.tsx'
import { useSettings } from './use-settings.ts'
import { useSoundNews } from './use-sound-news.ts'
import { useSound } from './use-sound.ts'

export interface AppProps {
  readonly kept: Kept
  readonly later: Scheduler
  readonly announcer: Announcer
  readonly settings: Settings
  readonly translator: Translator
  /** Whether the translator knows what the games say, too. */
  readonly whole: boolean
  readonly packId: string
  readonly packs: PackLoader
  readonly pack: Result<Pack, readonly Fault[]>
  readonly place: Place
  readonly address: Address
}

const now = (): number => performance.now()

export function App(props: AppProps): JSX.Element {
  const { kept, later, announcer } = props
  const [notice, setNotice] = useState<Notice | null>(null)
  const [pack, setPack] = useState(props.pack)
  const loadPackIn = useCallback(
    async (language: Language) => {
      const loaded = await props.packs.load([language])
      if (!loaded.ok && pack.ok) throw new Error('The pack has not arrived')
      setPack(loaded)
    },
    [props.packs, pack.ok],
  )
  const speak = useRef(props.translator.speak)
  const show = useCallback(
    (next: Notice) => {
      setNotice(next)
      announcer.say(() => next.texts.map((text) => speak.current(text)).join(' '))
    },
    [announcer],
  )
  const missing = useMissingParts(show, later)
  const { settings, translator, loadTexts, changeSettings } = useSettings({
    ...props,
    loadPackIn,
    onLanguageMissing: (language) =>
      missing.tell(msg('app.languageMissing', { language: LANGUAGES[language] }), () =>
        kept.settings.change({ language }),
      ),
  })
  speak.current = translator.speak
  const { route, navigate, back } = usePlace(props.place, props.address)
  const { look, reducedMotion, phone } = useDocumentLook(settings, translator.language)
  const device = { phone, reducedMotion }
  const { soundOn, soundTrouble, arrived, sound } = useSound(settings, device, later)
  const onFront = route.screen === 'start'
  const news = useSoundNews({ soundOn, soundTrouble, arrived, onFront, kept })
  const ticking = canTick() ? ticks(settings, { phone, reducedMotion }) : null
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const { newer, putOff } = useNewerEdition(loadTexts, later)
  const calendar = useMemo(() => createLocalCalendar(later), [later])
  const stayAwake = useCallback(() => keepAwake(READER_POLICY.sleepsAfter, later), [later])

  const services = useMemo<Services>(
    () => ({
      language: translator.language,
      say: translator.say,
      speak: translator.speak,
      settings,
      changeSettings,
      look,
      reducedMotion,
      kept,
      later,
      presence: pagePresence,
      policy: READER_POLICY,
      now,
      calendar,
      seed: () => Date.now() >>> 0,
      keepAwake: stayAwake,
      navigate,
      back,
      announce: (what) =>
        announcer.say(() => {
          const texts = typeof what === 'function' ? what() : [what]
          return texts.map((text) => translator.speak(text)).join(' ')
        }),
      notify(text) {
        const shown: Notice = { texts: [text] }
        show(shown)
        return () => setNotice((now) => (now === shown ? null : now))
      },
      missing,
      sound,
      soundOn,
      soundTrouble,
      ticking,
      openDialog: setDialog,
      loadStage: () => loadStage(later),
      loadTexts,
    }),
    [
      translator,
      settings,
      changeSettings,
      look,
      reducedMotion,
      kept,
      later,
      stayAwake,
      calendar,
      navigate,
      back,
      announcer,
      show,
      missing,
      sound,
      soundOn,
      soundTrouble,
      ticking,
      loadTexts,
    ],
  )

  useEffect(() => setNotice(null), [route.screen])
  useEffect(() => {
    if (!news.due) return
    news.told()
    missing.tell(msg('sound.missing'))
  }, [news.due])
  const retryPack = (): void => void loadPackIn(translator.language)

  return (
    <ServicesContext.Provider value={services}>
      <Dusk look={look} still={reducedMotion} />
      {notice && <NoticeBar notice={notice} onDismiss={() => setNotice(null)} />}
      <ErrorBoundary say={translator.say} onAllPuzzles={() => navigate(START)}>
        <CurrentScreen route={route} pack={pack} packId={props.packId} onRetryPack={retryPack} />
      </ErrorBoundary>
      {/* Never over a game: there it waits until the reader is back on the front page. */}
      {newer && !notice && onFront && <EditionBar onTake={() => newer.take()} onLater={putOff} />}
      {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
      {dialog === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
    </ServicesContext.Provider>
  )
}
