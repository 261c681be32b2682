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
 * Settings and the language that follows from them. A language that cannot be fetched is not taken; one
 * that was begun with the page's own words gets the others when they are asked for.
 */
export function useSettings(start: {
  readonly kept: { readonly settings: KeptSettings }
  readonly settings: Settings
  readonly translator: Translator
  /** Whether the translator knows all that is said. */
  readonly whole: boolean
  onLanguageMissing(): void
}): SettingsInForce {
  const { kept, onLanguageMissing } = start
  const [settings, setSettings] = useState(start.settings)
  const [translator, setTranslator] = useState(start.translator)
  const wanted: Language = settings.language ?? pickLanguage(navigator.languages)
  const inForce = useRef(start.translator.language)
  const whole = useRef(start.whole)

  useEffect(() => {
    if (inForce.current === wanted) return undefined
    let current = true
    loadCatalog(wanted).then(
      (catalog) => {
        if (!current) return
        inForce.current = wanted
        whole.current = true
        setTranslator(createTranslator(wanted, catalog))
      },
      () => {
        if (!current) return
        setSettings((current) => ({ ...current, language: inForce.current }))
        onLanguageMissing()
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
    (change: Partial<Settings>) => setSettings(kept.settings.change(change)),
    [kept],
  )
  return { settings, translator, loadTexts, changeSettings }
}
