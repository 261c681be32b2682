import './language-sheet.css'
import type { JSX } from 'preact'
import { LANGUAGES, LANGUAGE_TAGS } from '../../../i18n/languages.ts'
import { msg } from '../../../kit/text.ts'
import { Dialog } from '../../../screen/frame/dialog.tsx'
import { useVisit, useWords } from '../../../screen/use-visit.ts'

/** All languages by their own names, each a key. The page speaks the one that was touched. */
export function LanguageSheet({ onClose }: { onClose(): void }): JSX.Element {
  const { changeSettings } = useVisit()
  const { say, language } = useWords()
  return (
    <Dialog title={say(msg('settings.language'))} onClose={onClose}>
      <ul class="booth-sheet languages" data-many={LANGUAGE_TAGS.length > 12}>
        {LANGUAGE_TAGS.map((tag) => (
          <li key={tag}>
            <button
              type="button"
              class="languages__key"
              lang={tag}
              aria-current={tag === language}
              onClick={() => {
                changeSettings({ language: tag })
                onClose()
              }}
            >
              {LANGUAGES[tag]}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
