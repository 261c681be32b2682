import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

/** The languages of the European Union by their own names; the game has texts in some of them. */
const NAMES: Readonly<Record<string, string>> = {
  bg: 'Български',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  et: 'Eesti',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ga: 'Gaeilge',
  hr: 'Hrvatski',
  it: 'Italiano',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  hu: 'Magyar',
  mt: 'Malti',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  fi: 'Suomi',
  sv: 'Svenska',
}

/** The list of languages as it stands in the built code. */
const LIST = new RegExp(
  `\\{${Object.entries(LANGUAGES)
    .map(([tag, name]) => `${tag}:["'\`]${name}["'\`]`)
    .join(',')}\\}`,
)

/** Makes the page list so many languages, before it is opened. Those that it has no texts in are made up. */
export async function listLanguages(page: Page, count: number): Promise<void> {
  const own = Object.entries(LANGUAGES)
  const others = Object.entries(NAMES).filter(([tag]) => !Object.hasOwn(LANGUAGES, tag))
  // The longest names first, so that few languages are no easier to lay out.
  const longest = others.toSorted(([, one], [, other]) => other.length - one.length)
  const list = JSON.stringify(Object.fromEntries([...own, ...longest].slice(0, count)))
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(LIST, list) })
  })
}
