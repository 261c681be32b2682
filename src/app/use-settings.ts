import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { loadCatalog } from '../i18n/catalogs.ts'
import { pickLanguage } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import { createTranslator } from '../i18n/translator.ts'
import type { Translator } from '../i18n/translator.ts'
import type { KeptSettings, Settings } from '../visit/settings.ts'

interface SettingsInForce {
  readonly settings: Settings
  readonly translator: Translator
  /** Settles when the translator knows what the games say, too. */
  loadTexts(): Promise<void>
  changeSettings(change: Partial<Settings>): void
}

/**
 * Settings and the language that follows from them. A chosen language is kept on the device only once
 * its words have arrived: otherwise the next visit, without a network, would ask for a language that is
 * not there. A language that starts with the page's own words gets the words of the games later.
 */
export function useSettings(start: {
  readonly kept: { readonly settings: KeptSettings }
  readonly settings: Settings
  readonly translator: Translator
  /** Whether the translator knows all that is said. */
  readonly whole: boolean
  /** Fetches what else is written in a language, so that the page changes as a whole. */
  loadPackIn(language: Language): Promise<void>
  onLanguageMissing(language: Language): void
}): SettingsInForce {
  const { kept, loadPackIn, onLanguageMissing } = start
  const [settings, setSettings] = useState(start.settings)
  const [translator, setTranslator] = useState(start.translator)
  const wanted: Language = settings.language ?? pickLanguage(navigator.languages)
  const inForce = useRef(start.translator.language)
  const whole = useRef(start.whole)

  useEffect(() => {
    if (inForce.current === wanted) return undefined
    let current = true
    Promise.all([loadCatalog(wanted), loadPackIn(wanted)]).then(
      ([catalog]) => {
        if (!current) return
        inForce.current = wanted
        whole.current = true
        setTranslator(createTranslator(wanted, catalog))
        setSettings(kept.settings.change({ language: wanted }))
      },
      () => {
        if (!current) return
        setSettings((before) => ({ ...before, language: inForce.current }))
        onLanguageMissing(wanted)
      },
    )
    return () => {
      current = false
    }
  }, [wanted])

  useEffect(() => kept.settings.watch(setSettings), [kept])

  const loadTexts = useCallback(async () => {
    if (whole.current) return
    const language = inForce.current
    const catalog = await loadCatalog(language)
    // Another language that came meanwhile is whole.
    if (whole.current) return
    whole.current = true
    setTranslator(createTranslator(language, catalog))
  }, [])

  const changeSettings = useCallback(
    ({ language, ...change }: Partial<Settings>) => {
      const isHere = language === inForce.current
      const next = kept.settings.change({ ...change, ...(isHere && { language }) })
      setSettings(language === undefined ? next : { ...next, language })
    },
    [kept],
  )

  return { settings, translator, loadTexts, changeSettings }
}
