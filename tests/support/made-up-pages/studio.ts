import './studio.css'
import { loadPageCatalog } from '../../../src/i18n/catalogs.ts'
import { createTranslator } from '../../../src/i18n/translator.ts'
import { msg } from './msg.ts'

/** Speaks English alone. */
async function open(): Promise<void> {
  const { say } = createTranslator('en', await loadPageCatalog('en'))
  document.querySelector('h1')?.replaceChildren(say(msg('madeUp.studio')))
}

void open()
