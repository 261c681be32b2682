import './start-screen.css'
import type { JSX } from 'preact'
import { emblemSvg } from '../../art/emblem.ts'
import { Constellation } from '../../art/constellation.tsx'
import { Roofline } from '../../art/roofline.tsx'
import { NightSky } from '../../art/night-sky.tsx'
import { isLanguage } from '../../i18n/languages.ts'
import type { Language } from '../../i18n/languages.ts'
import type { GameId } from '../../games/game-ids.ts'
import { graphemesOf } from '../../kit/graphemes.ts'
import { msg } from '../../kit/text.ts'
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

/** The front page: dusk over the roofs, and what there is to play on the paper below. */
export function StartScreen(props: StartScreenProps): JSX.Element {
  const { say } = props
  return (
    <main class="screen screen--start">
      <header class="front">
        <NightSky />
        <div class="front__bar">
          <span>{props.edition}</span>
          <LanguagePicker {...props} />
        </div>
        <Masthead title={props.title} deck={props.deck} />
        <Roofline word={graphemesOf(say(msg('start.play')))} />
      </header>
      <div class="contents">
        <hr class="rule-double" />
        <ul class="contents__list">
          {props.entries.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} dark={props.dark} say={say} />
            </li>
          ))}
        </ul>
        <nav class="contents__foot" aria-label={say(msg('start.more'))}>
          <button type="button" class="link-button" onClick={props.onAbout}>
            {say(msg('start.about'))}
          </button>
          <button type="button" class="link-button" onClick={props.onSettings}>
            {say(msg('settings.title'))}
          </button>
          <button type="button" class="link-button" onClick={props.onTheme}>
            {say(props.dark ? msg('app.toLight') : msg('app.toDark'))}
          </button>
        </nav>
      </div>
    </main>
  )
}

/** Words up to this length leave room for a constellation on either side of the title. */
const ROOMY = 8

/** The title is as large as its longest word allows; a long one has the whole width to itself. */
function Masthead({ title, deck }: { title: string; deck: string }): JSX.Element {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => graphemesOf(word).length))
  return (
    <div
      class={longest > ROOMY ? 'masthead masthead--long' : 'masthead'}
      style={{ '--longest-word': longest }}
    >
      <Constellation name="house" />
      <h1>{title}</h1>
      <Constellation name="bicycle" />
      <p class="masthead__deck">{deck}</p>
    </div>
  )
}

function LanguagePicker({ say, language, languages, onLanguage }: StartScreenProps): JSX.Element {
  return (
    <label class="front__language">
      <span class="visually-hidden">{say(msg('settings.language'))}</span>
      <select
        value={language}
        onChange={({ currentTarget }) => {
          if (isLanguage(currentTarget.value)) onLanguage(currentTarget.value)
        }}
      >
        {languages.map(({ tag, name }) => (
          <option value={tag} lang={tag} selected={tag === language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Entry(props: {
  entry: StartEntry
  dark: boolean
  say: StartScreenProps['say']
}): JSX.Element {
  const { entry, dark, say } = props
  return (
    <a class="entry" href={entry.href}>
      <EntryPicture game={entry.game} dark={dark} />
      <span class="entry__text">
        <span class="entry__title">{entry.title}</span>
        <span class="entry__deck">{entry.deck}</span>
      </span>
      <span class="entry__note">{say(noteOf(entry))}</span>
    </a>
  )
}

function noteOf({ progress, minutes }: StartEntry): Text {
  switch (progress) {
    case 'new':
      return msg('start.minutes', { minutes })
    case 'started':
      return msg('start.goOn')
    case 'finished':
      return msg('start.done')
  }
}

function EntryPicture({ game, dark }: { game: GameId; dark: boolean }): JSX.Element {
  switch (game) {
    case 'letter-sudoku':
      return <GridPicture />
    case 'anagram':
      return <TilesPicture />
    case 'city-quiz':
      return (
        <span
          class="entry__picture entry__picture--emblem"
          dangerouslySetInnerHTML={{
            __html: emblemSvg('leo', { detail: 0, ground: dark ? 'dark' : 'light' }),
          }}
        />
      )
  }
}

function GridPicture(): JSX.Element {
  return (
    <svg class="entry__picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <rect class="picture-card" x="2" y="2" width="96" height="96" />
      <rect class="picture-lamp" x="34" y="34" width="32" height="32" />
      <path class="picture-line" d="M34 2V98M66 2V98M2 34H98M2 66H98" />
      <rect class="picture-frame" x="2" y="2" width="96" height="96" />
      <text x="18" y="27">
        G
      </text>
      <text x="82" y="27">
        O
      </text>
      <text class="picture-lamp-ink" x="50" y="59">
        J
      </text>
      <text x="82" y="59">
        T
      </text>
      <text x="18" y="91">
        B
      </text>
    </svg>
  )
}

function TilesPicture(): JSX.Element {
  const tiles = [
    { letter: 'S', x: 18, y: 54, turn: -7 },
    { letter: 'H', x: 50, y: 38, turn: 4 },
    { letter: 'U', x: 82, y: 56, turn: -3 },
  ]
  return (
    <svg class="entry__picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {tiles.map(({ letter, x, y, turn }) => (
        <g transform={`translate(${x} ${y}) rotate(${turn})`}>
          <rect class="picture-edge" x="-15.5" y="-16" width="31" height="38" rx="4" />
          <rect class="picture-tile" x="-15.5" y="-18" width="31" height="36" rx="4" />
          <text class="picture-tile-ink" x="0" y="8">
            {letter}
          </text>
        </g>
      ))}
    </svg>
  )
}
