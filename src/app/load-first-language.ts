import type { Catalog } from '../i18n/catalogs.ts'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS, rankLanguages } from '../i18n/languages.ts'
import type { Language } from '../i18n/languages.ts'

interface FirstLanguage {
  readonly language: Language
  readonly catalog: Catalog
}

/**
 * Loads the words that the page starts with: in the first of the wanted languages that arrives, then in
 * English, then in any language at all. Without a network, only the languages that were read before are
 * there, and a page in another language is better than no page.
 * @param wanted language tags, best first
 * @throws the fault of the first language, when none arrives
 */
export async function loadFirstLanguage(
  wanted: readonly string[],
  load: (language: Language) => Promise<Catalog>,
): Promise<FirstLanguage> {
  const order = [...new Set([...rankLanguages(wanted), DEFAULT_LANGUAGE, ...LANGUAGE_TAGS])]
  const faults: unknown[] = []
  for (const language of order)
    try {
      return { language, catalog: await load(language) }
    } catch (fault) {
      faults.push(fault)
    }
  throw faults[0]
}
