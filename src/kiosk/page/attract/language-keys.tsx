import './language-keys.css'
import type { JSX } from 'preact'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { keyGridOf } from '../../attract/key-grid.ts'

interface LanguageKeysProps {
  readonly label: string
  readonly languages: readonly { readonly tag: string; readonly name: string }[]
  readonly lit: string
  /** A key was pressed without a touch, by a keyboard or an assistive technology. */
  onChoose(key: EventTarget): void
}

/** A key for each language, with its own name. The one that the invitation speaks just now is lit. */
export function LanguageKeys({ label, languages, lit, onChoose }: LanguageKeysProps): JSX.Element {
  const { tall, wide, size } = keyGridOf(languages.length)
  const longest = Math.max(...languages.map(({ name }) => graphemesOf(name).length))
  return (
    <div
      class={`language-keys language-keys--${size}`}
      role="group"
      aria-label={label}
      style={{ '--tall': tall, '--wide': wide, '--longest': longest }}
    >
      {languages.map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          class="language-key"
          lang={tag}
          data-language={tag}
          aria-current={tag === lit ? 'true' : undefined}
          onClick={({ currentTarget }) => onChoose(currentTarget)}
        >
          {size === 'few' && (
            <span class="language-key__code" aria-hidden="true">
              {tag.toUpperCase()}
            </span>
          )}
          <span class="language-key__name">{name}</span>
        </button>
      ))}
    </div>
  )
}
