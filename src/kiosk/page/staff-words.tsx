import { createContext } from 'preact'
import type { ComponentChildren, JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { loadCatalog } from '../../i18n/catalogs.ts'
import { isLanguage, pickLanguage } from '../../i18n/languages.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'
import type { Translator } from '../../i18n/translator.ts'
import { useArrived } from './staff/parts/use-arrived.ts'

const WordsContext = createContext<Translator | null>(null)

/** What is said to staff. It is their language, and not that of the visitor who was there before. */
export function useStaffWords(): Translator {
  const words = useContext(WordsContext)
  if (!words) throw new Error('A part for staff was rendered without its words')
  return words
}

/** The language of staff: the one that they chose in the panel, else the browser's. */
export function staffLanguage(chosen: string | null): Language {
  return chosen !== null && isLanguage(chosen) ? chosen : pickLanguage(navigator.languages)
}

interface StaffWordsProps {
  readonly language: Language
  readonly children: ComponentChildren
  /** The words did not arrive, and will not before the page is loaded anew. */
  onMissing(): void
}

/** Fetches the words of a language, and shows its children once they are there. */
export function StaffWords({ language, children, onMissing }: StaffWordsProps): JSX.Element {
  const words = useArrived(
    language,
    async () => createTranslator(language, await loadCatalog(language)),
    onMissing,
  )
  return words ? <WordsContext.Provider value={words}>{children}</WordsContext.Provider> : <></>
}
