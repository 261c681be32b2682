import type { JSX } from 'preact'
import { LANGUAGES, LANGUAGE_TAGS } from '../../../../i18n/languages.ts'
import type { Language } from '../../../../i18n/languages.ts'
import { msg } from '../../../../kit/text.ts'
import { useStaffWords } from '../../staff-words.tsx'

interface LanguageChoiceProps {
  readonly language: Language
  onChosen(language: Language): void
}

/** The languages of the game by their own names, of which staff choose theirs. */
export function LanguageChoice({ language, onChosen }: LanguageChoiceProps): JSX.Element {
  const { say } = useStaffWords()
  return (
    <div class="staff-choices" role="group" aria-label={say(msg('booth.staff.panelLanguage'))}>
      {LANGUAGE_TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          class="staff-key"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => onChosen(tag)}
        >
          {LANGUAGES[tag]}
        </button>
      ))}
    </div>
  )
}
