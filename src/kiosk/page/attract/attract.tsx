import './attract.css'
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Dusk } from '../../../app/dusk.tsx'
import { LANGUAGES, LANGUAGE_TAGS, isLanguage } from '../../../i18n/languages.ts'
import { msg } from '../../../kit/text.ts'
import type { Text } from '../../../kit/text.ts'
import { Icon } from '../../../theme/icons.tsx'
import { STEPS } from '../../attract/loop.ts'
import type { Booth, VisitWish } from '../booth.ts'
import { Sill, SillItem } from '../sill/sill.tsx'
import { keyGridOf } from '../../attract/key-grid.ts'
import { BeginBar } from './begin-bar.tsx'
import { LanguageKeys } from './language-keys.tsx'
import { PuzzleList } from './puzzle-list.tsx'
import { Picture } from './pictures/picture.tsx'
import { swallowPress } from './swallow-press.ts'
import type { Texts } from './texts/texts.ts'
import { useTold } from './texts/use-told.ts'
import { useEnter } from './use-enter.ts'
import { useLook } from './use-look.ts'
import { useNow } from './use-now.ts'

/** How a visitor begins by an item of the sill. */
type Begin = (wish?: Partial<VisitWish>) => void

interface AttractProps {
  readonly booth: Booth
  readonly texts: Texts
  /** Stand on the sill before the item for night and day; they need not wait until the words are there. */
  sillItems?(say: (text: Text) => string, begin: Begin): ComponentChildren
}

const LANGUAGE_KEYS = LANGUAGE_TAGS.map((tag) => ({ tag, name: LANGUAGES[tag] }))

/** Invites whoever passes. Any touch begins a visit, in the language that is lit or that was touched. */
export function Attract({ booth, texts, sillItems }: AttractProps): JSX.Element {
  const { moment, care, asleep, still } = useNow(booth)
  const { language, told } = useTold(texts, moment.shown)
  const [chosen, choose] = useState<{ readonly round: number; readonly dark: boolean } | null>(null)
  // What was chosen holds until day and night change places.
  const dark = asleep || (chosen?.round === care.round ? chosen.dark : care.night)
  useLook(booth, dark)
  const begin: Begin = (wish) => booth.begin({ language, aloud: false, dark, ...wish })
  useEnter(begin)
  const say = (text: Text): string => told?.say(text) ?? ''

  const beginAt = (target: EventTarget | null): void => {
    const key = target instanceof Element ? target.closest<HTMLElement>('[data-language]') : null
    const tag = key?.dataset['language'] ?? ''
    begin(isLanguage(tag) ? { language: tag } : {})
  }
  const isOnSill = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('.sill button') !== null

  return (
    <div
      class={asleep ? 'attract attract--asleep' : 'attract'}
      lang={language}
      data-keys={keyGridOf(LANGUAGE_KEYS.length).size}
      onPointerDown={({ target, pointerId }) => {
        if (isOnSill(target)) return
        swallowPress(pointerId)
        beginAt(target)
      }}
    >
      <main class="attract__page">
        <Picture
          told={told}
          shown={moment.shown}
          step={still ? STEPS - 1 : moment.step}
          shift={care.shift}
          dark={dark}
        />
        <section class="attract__zone">
          <PuzzleList told={told} dark={dark} />
          <LanguageKeys
            label={say(msg('settings.language'))}
            languages={LANGUAGE_KEYS}
            lit={language}
            onChoose={beginAt}
          />
          <BeginBar label={say(msg('booth.attract.begin'))} onPress={() => begin()} />
        </section>
      </main>
      <Sill label={say(msg('booth.sill'))}>
        {sillItems?.(say, begin)}
        <SillItem
          icon={<Icon name={dark ? 'sun' : 'moon'} />}
          label={say(dark ? msg('booth.attract.day') : msg('booth.attract.night'))}
          onPress={() => choose({ round: care.round, dark: !dark })}
        />
      </Sill>
      <Dusk look={dark ? 'dark' : 'light'} still={still} />
      {asleep && <div class="attract__dim" />}
    </div>
  )
}
