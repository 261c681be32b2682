import { createContext } from 'preact'
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Translator } from '../i18n/translator.ts'
import { valuesOf } from '../visit/own-settings.ts'
import type { OwnSettings, ValuesOf } from '../visit/own-settings.ts'
import type { HearingState } from '../visit/hearing.ts'
import type { LookInForce } from '../visit/look-in-force.ts'
import type { Settings } from '../visit/settings.ts'
import type { Visit } from '../visit/visit.ts'
import type { Watched } from '../visit/watched.ts'

/** The visit that a screen belongs to. It stays the same object, so nothing is rendered for it. */
export const VisitContext = createContext<Visit | null>(null)

export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A screen was rendered outside of a visit')
  return visit
}

/** The value as it is now; the component is rendered anew when it changes. */
export function useWatched<T>(watched: Watched<T>): T {
  return useWatchedPart(watched, (value) => value, Object.is)
}

/** The language of the page, and what is said in it. */
export function useWords(): Translator {
  return useWatched(useVisit().words)
}

export function useLook(): LookInForce {
  return useWatched(useVisit().look)
}

/** What can be heard and felt. */
export function useHearing(): HearingState {
  return useWatched(useVisit().hearing)
}

/** Some of the settings: only a change of one of these renders the component anew. */
export function useSettings<Key extends keyof Settings>(
  ...keys: readonly Key[]
): Pick<Settings, Key> {
  const { settings } = useVisit()
  return useWatchedPart(
    settings,
    (all): Pick<Settings, Key> => all,
    (one, other) => keys.every((key) => one[key] === other[key]),
  )
}

/** The settings of a game: only a change of one of these renders the component anew. */
export function useOwnSettings<Own extends OwnSettings>(own: Own): ValuesOf<Own> {
  const { settings } = useVisit()
  return useWatchedPart(
    settings,
    (all) => valuesOf(all, own),
    (one, other) => Object.keys(own).every((name) => one[name] === other[name]),
  )
}

function useWatchedPart<T, Part>(
  watched: Watched<T>,
  pick: (value: T) => Part,
  isSame: (one: Part, other: Part) => boolean,
): Part {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const shown = useRef<Part | undefined>(undefined)
  const part = pick(watched.get())
  shown.current = part
  useLayoutEffect(() => {
    const look = (): void => {
      if (!isSame(shown.current as Part, pick(watched.get()))) redraw(0)
    }
    // It may have changed between the rendering and this effect.
    look()
    return watched.watch(look)
  }, [watched])
  return part
}
