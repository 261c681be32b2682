import type { Language } from '../../i18n/languages.ts'
import type { Scheduler } from '../../later/scheduler.ts'
import type { Settable, Watched } from '../../visit/watched.ts'
import type { Journal } from '../journal/journal.ts'
import type { ResetReason } from '../journal/journal-entry.ts'
import type { StaffPin } from '../pin/staff-pin.ts'
import type { KeptBoothSettings } from '../settings/kept-settings.ts'
import type { PageLayout } from './lowered/page-layout.ts'

/**
 * What a booth shows: the question whether this device becomes a booth, the invitation, what a visitor plays, or the
 * panel of its staff.
 */
export type Scene = 'setup' | 'attract' | 'visit' | 'staff'

/** How a visitor begins. */
export interface VisitWish {
  /** Null where none was chosen: then it is the one that was shown. */
  readonly language: Language
  /** Whether the booth reads aloud. */
  readonly aloud: boolean
  /** Whether everything that is touched stands low, for somebody who sits. */
  readonly lowered?: boolean
  /** Whether rounds have no clock from the start, as with spoken play. */
  readonly unhurried?: boolean
  /** Whether it is shown by night; left out: as the device says. */
  readonly dark?: boolean
}

/** A booth, from one visitor to the next. */
export interface Booth {
  readonly scene: Watched<Scene>
  /** Whether it reads aloud to the visitor who is there. */
  readonly aloud: Settable<boolean>
  /** How its page is laid out. */
  readonly layout: PageLayout
  /** For what outlives a visit. */
  readonly later: Scheduler
  readonly settings: KeptBoothSettings
  readonly journal: Journal
  readonly pin: StaffPin
  /** Whether staff ask to be let in to the panel. */
  readonly asked: Settable<boolean>
  /** A visitor begins; whoever was there before is forgotten. */
  begin(wish: VisitWish): void
  /** Everything of the visitor is gone, and the booth invites the next one. */
  endVisit(why: ResetReason): void
  /** Shows a scene in which nobody plays; a visit ends with it. */
  show(scene: Exclude<Scene, 'visit'>): void
}
