import type { Pack } from '../../../packs/pack.ts'
import { createWatched } from '../../../visit/watched.ts'
import type { Settable, Watched } from '../../../visit/watched.ts'
import { baseAddress } from '../../hand-over/base-address.ts'
import type { RoundOf } from '../../journal/recorder/recorder.ts'
import type { BoothSettings } from '../../settings/booth-settings.ts'
import type { HeldRound, SessionsHeld } from '../visit/sessions-held.ts'

/** What a visit can take home: the round that is open, and where phones go on with it. */
export interface HandOvers {
  readonly round: Watched<HeldRound | null>
  /** Whether the sheet with the code is shown. */
  readonly isOpen: Settable<boolean>
  /** The pack that is played; null until it is there. */
  pack(): Pack | null
  /** Where phones find the game; null where this booth has no address for them. */
  base(): string | null
  /** Pixels in a millimetre of the screen, as staff measured it; null: not measured. */
  pixelsPerMm(): number | null
  /** Time stands while a code is shown. */
  stand(stands: boolean): void
  /** The visitor opened the sheet, and its code was shown. */
  noteOpened(of: RoundOf): void
}

interface HandOverPorts {
  readonly sessions: SessionsHeld
  settings(): BoothSettings
  pack(): Pack | null
  noteOpened(of: RoundOf): void
}

export function createHandOvers({ sessions, settings, ...ports }: HandOverPorts): HandOvers {
  return {
    ...ports,
    round: sessions.latest,
    isOpen: createWatched(false),
    base: () => baseAddress(settings().base, location.href),
    pixelsPerMm: () => settings().pixelsPerMm,
    stand: (stands) => sessions.stand(stands, 'handOver'),
  }
}
