import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { loadCatalog } from '../i18n/catalogs.ts'
import { pickLanguage } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'
import { createTranslator } from '../i18n/translator.ts'
import type { Translator } from '../i18n/translator.ts'
import { writeSettings } from '../screen/settings.ts'
import type { Settings } from '../screen/settings.ts'
import type { Store } from '../session/store.ts'

interface SettingsInForce {
  readonly settings: Settings
  readonly translator: Translator
  changeSettings(change: Partial<Settings>): void
}

/** Settings and the language that follows from them. A language that cannot be fetched is not taken. */
export function useSettings(start: {
  readonly store: Store
  readonly settings: Settings
  readonly translator: Translator
  onLanguageMissing(): void
}): SettingsInForce {
  const { store, onLanguageMissing } = start
  const [settings, setSettings] = useState(start.settings)
  const [translator, setTranslator] = useState(start.translator)
  const wanted: Language = settings.language ?? pickLanguage(navigator.languages)
  const inForce = useRef(start.translator.language)

  useEffect(() => {
    if (inForce.current === wanted) return undefined
    let current = true
    loadCatalog(wanted).then(
      (catalog) => {
        if (!current) return
        inForce.current = wanted
        setTranslator(createTranslator(wanted, catalog))
      },
      () => {
        if (!current) return
        setSettings((kept) => ({ ...kept, language: inForce.current }))
        onLanguageMissing()
      },
    )
    return () => {
      current = false
    }
  }, [wanted])

  const changeSettings = useCallback(
    (change: Partial<Settings>) =>
      setSettings((kept) => {
        const next = { ...kept, ...change }
        writeSettings(store, next)
        return next
      }),
    [store],
  )
  return { settings, translator, changeSettings }
}
