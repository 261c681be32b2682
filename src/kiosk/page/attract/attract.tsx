import type { JSX } from 'preact'
import { LANGUAGES, LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import type { Booth } from '../booth.ts'

/** Invites whoever passes. Any touch begins a visit. */
export function Attract({ booth }: { readonly booth: Booth }): JSX.Element {
  return (
    <main class="attract">
      {LANGUAGE_TAGS.map((language) => (
        <button
          type="button"
          lang={language}
          onClick={() => booth.begin({ language, aloud: false })}
        >
          {LANGUAGES[language]}
        </button>
      ))}
    </main>
  )
}
