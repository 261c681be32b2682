import { useEffect, useState } from 'preact/hooks'
import type { Reason } from '../../../kit/result.ts'
import { packPath } from '../../../packs/load-pack.ts'
import { useVisit } from '../../../screen/use-visit.ts'
import { hasPackFile } from '../../settings/pack-files.ts'
import type { HeldRound } from '../visit/sessions-held.ts'
import { carryRound } from './carry-round.ts'
import type { HandOvers } from './hand-overs.ts'
import { makeCode } from './make-code.ts'
import type { Code } from './make-code.ts'

/** What there is to scan. */
export type Scannable =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'made'
      readonly code: Code
      /** Whether notes, or clues, were left out to fit. */
      readonly isPlain: boolean
    }
  /** This booth has no address that phones could open. */
  | { readonly kind: 'noAddress' }
  /** It cannot be carried. */
  | { readonly kind: 'refused'; readonly reason: Reason }
  /** A part of the page did not arrive. */
  | { readonly kind: 'missing' }

/** A round as it stands, as a code; what is played afterwards is not in it. */
export function useCarried(handOvers: HandOvers, round: HeldRound): Scannable {
  const { later } = useVisit()
  const [scannable, setScannable] = useState<Scannable>({ kind: 'making' })
  useEffect(() => {
    let current = true
    void later
      .until(scannableOf(handOvers, round))
      .catch((): Scannable => ({ kind: 'missing' }))
      .then((made) => {
        if (current) setScannable(made)
      })
    return () => {
      current = false
    }
  }, [handOvers, round])
  return scannable
}

async function scannableOf(handOvers: HandOvers, round: HeldRound): Promise<Scannable> {
  const pack = handOvers.pack()
  const base = handOvers.base()
  if (base === null || !pack) return { kind: 'noAddress' }
  const isLoaded = await hasPackFile(packPath(pack.id))
  const carried = await carryRound(round, { pack, base, isLoaded })
  if (!carried.ok) return { kind: 'refused', reason: carried.reason }
  const { address, digits, isPlain } = carried.value
  return { kind: 'made', code: makeCode(address, digits), isPlain }
}
