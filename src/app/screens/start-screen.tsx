import './start-screen.css'
import './start-picture.css'
import './way-in.css'
import './start-contents.css'
// Last, because it lays out what the other style sheets describe.
import './start-layouts.css'
import type { JSX } from 'preact'
import { Constellation } from '../../art/constellation.tsx'
import { Roofline } from '../../art/roofline.tsx'
import { NightSky } from '../../art/night-sky.tsx'
import { isLanguage } from '../../i18n/languages.ts'
import type { Language } from '../../i18n/languages.ts'
import { graphemesOf } from '../../kit/graphemes.ts'
import { msg } from '../../kit/text.ts'
import type { Text } from '../../kit/text.ts'
import type { Progress } from '../../session/saves.ts'
import { fitted, measureInTwo, measureOf } from '../../theme/fitted.ts'
import { Icon } from '../../theme/icons.tsx'
import type { GameEntry } from '../../screen/game-entry.ts'
import type { LitWayIn } from './way-in.ts'

export interface StartEntry {
  readonly id: string
  readonly Picture: GameEntry['Picture'] | null
  readonly title: string
  readonly deck: string
  readonly minutes: number
  readonly progress: Progress
  readonly href: string
  readonly Today: GameEntry['Today'] | null
  readonly game: string
  readonly pack: string
}

export interface StartScreenProps {
  readonly title: string
  readonly edition: string
  readonly deck: string
  readonly dark: boolean
  readonly soundOn: boolean
  readonly language: Language
  readonly languages: readonly { tag: Language; name: string }[]
  readonly entries: readonly StartEntry[]
  /** Where the lit windows lead. */
  readonly wayIn: LitWayIn | null
  say(text: Text): string
  onLanguage(tag: Language): void
  onTheme(): void
  onSound(): void
  onSettings(): void
  onAbout(): void
}

/** The front page: the title under a dusk sky over roofs, then the list of puzzles. */
export function StartScreen(props: StartScreenProps): JSX.Element {
  const { say } = props
  return (
    <main class="screen screen--start">
      <header class="front">
        <NightSky />
        <div class="front__bar" style={{ '--name': longestOf(props.languages) }}>
          <span>{props.edition}</span>
        </div>
        <Masthead title={props.title} deck={props.deck} />
        <LitWindows wayIn={props.wayIn} say={say} />
      </header>
      <LanguagePicker {...props} />
      <div class="contents">
        <hr class="rule-double" />
        <ul class="contents__list">
          {props.entries.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} dark={props.dark} say={say} />
              {entry.Today && <entry.Today game={entry.game} pack={entry.pack} puzzle={entry.id} />}
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
          <button
            type="button"
            class="icon-button"
            aria-label={say(props.soundOn ? msg('sound.off') : msg('sound.on'))}
            onClick={props.onSound}
          >
            <Icon name={props.soundOn ? 'volume-2' : 'volume-x'} />
          </button>
        </nav>
      </div>
    </main>
  )
}

/** The roofs, with a word lit in them, and the bar below: one link into a game. */
function LitWindows({ wayIn, say }: Pick<StartScreenProps, 'wayIn' | 'say'>): JSX.Element {
  const word = say(msg('start.play'))
  return (
    <a class="way-in" href={wayIn?.href}>
      <Roofline word={graphemesOf(word)} />
      {/* It is read in the windows, so whoever speaks to the page may say it. */}
      <span class="visually-hidden">{word} </span>
      <span class="way-in__foot">
        <span class="way-in__bar">
          <span>{wayIn && say(wayIn.text)}</span>
          <Icon name="chevron-right" />
        </span>
      </span>
    </a>
  )
}

/** How many letters the longest language name has. The bar leaves as much room for the language picker. */
function longestOf(languages: StartScreenProps['languages']): number {
  return Math.max(...languages.map(({ name }) => graphemesOf(name).length))
}

/** Words with up to this many letters leave room for a constellation on either side of the title. */
const ROOMY = 8

/**
 * The title, as large as two lines allow. A title with long words takes the whole
 * width and up to three lines.
 */
function Masthead({ title, deck }: { title: string; deck: string }): JSX.Element {
  const longest = measureOf(title)
  const long = longest > ROOMY
  const measure = long ? Math.max(longest, graphemesOf(title).length / 3) : measureInTwo(title)
  return (
    <div
      class={long ? 'masthead masthead--long' : 'masthead'}
      style={{ '--measure': measure.toFixed(1) }}
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
      <Icon name="chevron-right" />
    </label>
  )
}

/** Words with up to this many letters leave room for a note beside them on a phone. */
const ROOMY_ENTRY = 14

function Entry(props: {
  entry: StartEntry
  dark: boolean
  say: StartScreenProps['say']
}): JSX.Element {
  const { entry, dark, say } = props
  const { Picture } = entry
  const long = measureOf(entry.title) > ROOMY_ENTRY
  return (
    <a class={long ? 'entry entry--long' : 'entry'} href={entry.href}>
      {/* Hidden from screen readers: the title says what it shows. */}
      <span class="entry__picture" aria-hidden="true">
        {Picture && <Picture dark={dark} />}
      </span>
      <span class="entry__text">
        <span class="entry__title" style={fitted(entry.title)}>
          {entry.title}
        </span>
        <span class="entry__deck">{entry.deck}</span>
      </span>
      <EntryNote entry={entry} say={say} />
    </a>
  )
}

/** How long the puzzle takes, or how far the reader has come. */
function EntryNote({
  entry,
  say,
}: {
  entry: StartEntry
  say: StartScreenProps['say']
}): JSX.Element {
  switch (entry.progress) {
    case 'new':
      return (
        <span class="entry__note">{say(msg('start.minutes', { minutes: entry.minutes }))}</span>
      )
    case 'started':
      return (
        <span class="entry__note entry__note--started">
          <Icon name="play" />
          {say(msg('start.goOn'))}
        </span>
      )
    case 'finished':
      return (
        <span class="entry__note entry__note--finished">
          <Icon name="check" />
          {say(msg('start.done'))}
        </span>
      )
  }
}
