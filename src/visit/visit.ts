import type { Text } from '../kit/text.ts'
import type { Scheduler } from '../later/scheduler.ts'
import type { Clock, Session } from '../session/session.ts'
import type { SoundName } from '../sound/sound-name.ts'
import type { Stage } from '../stage/create-stage.ts'
import type { Calendar } from './calendar.ts'
import type { Hearing } from './hearing.ts'
import type { Kept } from './kept.ts'
import type { LookInForce } from './look-in-force.ts'
import type { MissingParts } from './missing-parts.ts'
import type { Notices } from './notices.ts'
import type { Policy } from './policy.ts'
import type { PlaceInForce } from './place-in-force.ts'
import type { Presence } from './presence.ts'
import type { Route } from './route.ts'
import type { Settings } from './settings.ts'
import type { SettingsInForce } from './settings-in-force.ts'
import type { Settable, Watched } from './watched.ts'
import type { WordsInForce } from './words-in-force.ts'

export type DialogName = 'settings' | 'about'

/** Something that a visit has one of. It is made when it is first wanted. */
export interface Owned<T> {
  readonly value: T
  /** Called when the visit ends. */
  end(): void
}

/**
 * What one person does at one screen. A phone has one visit, a booth five hundred a day. A visit is made in
 * one place from its ports and ended by one call, after which nothing of it is left. Screens are handed the
 * visit, which stays the same object; the values in it that change can be watched.
 */
export interface Visit {
  readonly kept: Kept
  /** Everything that happens later goes through this scheduler, and nothing else does. */
  readonly later: Scheduler
  /** Milliseconds, for playing time. */
  readonly clock: Clock
  readonly calendar: Calendar
  readonly presence: Presence
  readonly policy: Policy
  readonly settings: SettingsInForce
  readonly words: WordsInForce
  readonly look: Watched<LookInForce>
  readonly hearing: Hearing
  readonly place: PlaceInForce
  readonly notices: Notices
  readonly dialog: Settable<DialogName | null>
  /** What to do about a part of the page that could not be fetched. */
  readonly missing: MissingParts
  /** A fresh number for a seeded generator. */
  seed(): number
  /** Keeps the screen awake, where that can be done, until what it returns is called. */
  keepAwake(): () => void
  /** The one drawing surface; loaded on first use. A failed start is tried anew. Never settles after the end. */
  loadStage(): Promise<Stage>
  /** Settles when the messages of the games are loaded. Until then only the front page's own can be said. */
  loadTexts(): Promise<void>
  changeSettings(change: Partial<Settings>): void
  navigate(route: Route): void
  back(): void
  announce(what: Text | (() => readonly Text[])): void
  /** Shows a sentence until the reader dismisses it, and says it. Returns the function that takes it away. */
  notify(text: Text): () => void
  sound(name: SoundName): void
  openDialog(name: DialogName): void
  /**
   * Something that the visit owns: `make` is called once, and whoever asks with the same function gets the
   * same thing.
   */
  own<T>(make: (visit: Visit) => Owned<T>): T
  /**
   * Registers a session, to be ended or discarded with the visit. Returns the function that unregisters it.
   * @param key the name of its save
   */
  hold(session: HeldSession, key: string): () => void
}

/** A session of whatever game, for who looks after it and does not play it. */
export type HeldSession = Omit<
  Session<unknown, unknown, unknown>,
  'play' | 'undo' | 'redo' | 'follow'
>

/** What a visit is made from. */
export interface VisitPorts extends Pick<
  Visit,
  | 'kept'
  | 'later'
  | 'clock'
  | 'calendar'
  | 'presence'
  | 'policy'
  | 'settings'
  | 'words'
  | 'look'
  | 'hearing'
  | 'place'
  | 'notices'
  | 'dialog'
  | 'missing'
  | 'seed'
  | 'keepAwake'
> {
  startStage(): Promise<Stage>
  /** Is told of each session that the visit holds, as it begins. */
  onSession?: ((session: HeldSession, key: string) => void) | undefined
}

/** Ends a visit: its sessions first, then all that it owns. */
export interface VisitEnd {
  /** Ends the visit and keeps what was played. */
  end(): void
  /** Ends the visit and keeps nothing of what was played, whatever waits to be written. */
  discard(): void
}

export function createVisit(ports: VisitPorts): [Visit, VisitEnd] {
  const { startStage, onSession, ...parts } = ports
  const { settings, words, place, notices, hearing, dialog, later } = parts
  const owned = new Map<unknown, Owned<unknown>>()
  const sessions = new Set<HeldSession>()
  let stage: Promise<Stage> | null = null
  let isEnded = false

  function loadStage(): Promise<Stage> {
    if (isEnded) return new Promise(() => undefined)
    stage ??= startStage().catch((fault: unknown) => {
      stage = null
      throw fault
    })
    return stage
  }

  const visit: Visit = {
    ...parts,
    loadStage,
    loadTexts: () => words.loadAll(),
    changeSettings({ language, ...change }) {
      if (Object.keys(change).length > 0) settings.change(change)
      if (language) words.choose(language)
    },
    navigate: (route) => place.navigate(route),
    back: () => place.back(),
    announce: (what) => notices.announce(what),
    notify: (text) => notices.show({ texts: [text] }),
    sound: (name) => hearing.sound(name),
    openDialog: (name) => dialog.set(name),
    own<T>(make: (visit: Visit) => Owned<T>): T {
      const known = owned.get(make) as Owned<T> | undefined
      if (known) return known.value
      const made = make(visit)
      if (isEnded) made.end()
      else owned.set(make, made)
      return made.value
    },
    hold(session, key) {
      sessions.add(session)
      onSession?.(session, key)
      return () => sessions.delete(session)
    },
  }

  function endAll(): void {
    isEnded = true
    // In reverse order, because what was made last may rely on what was made before.
    for (const each of [...owned.values()].toReversed()) each.end()
    owned.clear()
    // It may still be on its way.
    stage?.then(
      (started) => started.destroy(),
      () => undefined,
    )
    later.end()
  }

  const ending = (how: 'end' | 'discard') => (): void => {
    if (isEnded) return
    for (const session of sessions) session[how]()
    endAll()
  }

  return [visit, { end: ending('end'), discard: ending('discard') }]
}
