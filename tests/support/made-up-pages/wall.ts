import '../../../src/theme/fonts.css'
import './wall.css'
import { loadCatalog, loadPageCatalog } from '../../../src/i18n/catalogs.ts'
import { pickLanguage } from '../../../src/i18n/languages.ts'
import { createTranslator } from '../../../src/i18n/translator.ts'
import { msg } from './msg.ts'

/** Says its own words, then those of a part that is fetched later. */
async function open(): Promise<void> {
  const language = pickLanguage(navigator.languages)
  document.documentElement.lang = language
  const own = createTranslator(language, await loadPageCatalog(language))
  write('h1', own.say(msg('madeUp.wall')))
  const all = createTranslator(language, await loadCatalog(language))
  const { later } = await import('./later.ts')
  write('p', all.say(later()))
}

function write(selector: string, text: string): void {
  document.querySelector(selector)?.replaceChildren(text)
}

void open()
