import type { JSX } from 'preact'
import { pickLanguage } from '../../i18n/languages.ts'
import type { Language } from '../../i18n/languages.ts'

interface Words {
  readonly text: string
  readonly again: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    text: 'The page couldn’t be loaded. Your games are safe on this device. Check your connection, then try again.',
    again: 'Try again',
  },
  it: {
    text: 'Non è stato possibile caricare la pagina. Le tue partite sono al sicuro su questo dispositivo. Controlla la connessione e riprova.',
    again: 'Riprova',
  },
  es: {
    text: 'No se ha podido cargar la página. Tus partidas están a salvo en este dispositivo. Comprueba la conexión e inténtalo otra vez.',
    again: 'Reintentar',
  },
}

/**
 * The last resort, when not even a language could be loaded. It cannot use the catalogues, so its words
 * stand here; they are those of the reader's browser.
 */
export function CrashScreen(): JSX.Element {
  const language = pickLanguage(navigator.languages)
  const { text, again } = WORDS[language]
  return (
    <main class="plain-page" lang={language}>
      <p>{text}</p>
      <button type="button" class="button button--primary" onClick={() => location.reload()}>
        {again}
      </button>
    </main>
  )
}
