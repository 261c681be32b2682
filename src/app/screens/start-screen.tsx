import type { JSX } from 'preact'
import type { Language } from '../../i18n/languages.ts'
import type { GameId } from '../../games/game-ids.ts'
import type { Text } from '../../kit/text.ts'
import type { Progress } from '../../session/autosave.ts'

export interface StartEntry {
  readonly id: string
  readonly game: GameId
  readonly title: string
  readonly deck: string
  readonly minutes: number
  readonly progress: Progress
  readonly href: string
}

export interface StartScreenProps {
  readonly title: string
  readonly edition: string
  readonly deck: string
  readonly dark: boolean
  readonly language: Language
  readonly languages: readonly { tag: Language; name: string }[]
  readonly entries: readonly StartEntry[]
  say(text: Text): string
  onLanguage(tag: Language): void
  onTheme(): void
  onSettings(): void
  onAbout(): void
}

export function StartScreen(props: StartScreenProps): JSX.Element {
  return (
    <main class="screen screen--start">
      <h1>{props.title}</h1>
      <ul>
        {props.entries.map((entry) => (
          <li>
            <a href={entry.href}>{entry.title}</a>
          </li>
        ))}
      </ul>
    </main>
  )
}
