import { useLayoutEffect, useRef } from 'preact/hooks'
import { LANGUAGE_TAGS } from '../../../../i18n/languages.ts'
import type { Language } from '../../../../i18n/languages.ts'
import { useWatched } from '../../../../screen/use-visit.ts'
import { languageAt } from '../../../attract/loop.ts'
import type { Texts } from './texts.ts'
import type { Told } from './told.ts'

export interface Shown {
  /** The language whose turn it is; one whose words have not arrived is passed over. */
  readonly language: Language
  /** Null until the first words arrive. */
  readonly told: Told | null
}

/** The language of the picture that is shown, and its words. The next one is loaded ahead. */
export function useTold(texts: Texts, shown: number): Shown {
  const arrived = useWatched(texts)
  const before = useRef<Told | null>(null)
  const frames = (before.current?.puzzles.length ?? 0) + 1
  const languageOf = (picture: number): Language =>
    LANGUAGE_TAGS[languageAt(picture, frames, LANGUAGE_TAGS.length)] as Language
  const [wanted, next] = [languageOf(shown), languageOf(shown + 1)]
  const told = arrived.get(wanted) ?? before.current ?? [...arrived.values()][0] ?? null
  before.current = told
  useLayoutEffect(() => {
    texts.ask(wanted)
    texts.ask(next)
  }, [texts, wanted, next, shown])
  return { language: told?.language ?? wanted, told }
}
