import { useEffect, useState } from 'preact/hooks'
import { GAME_IDS } from '../../../games/registry.ts'
import type { Reason } from '../../../kit/result.ts'
import { createPackLoader, packPath } from '../../../packs/load-pack.ts'
import type { Pack } from '../../../packs/pack.ts'
import { useVisit } from '../../../screen/use-visit.ts'
import { hasPackFile } from '../../settings/pack-files.ts'
import { fetchPackFile } from '../rounds/fetch-pack-file.ts'
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
  const found = await packOnHost(pack, round.of.language)
  const carried = await carryRound(round, { pack: found, base, isLoaded })
  if (!carried.ok) return { kind: 'refused', reason: carried.reason }
  const { address, digits, isPlain } = carried.value
  return { kind: 'made', code: makeCode(address, digits), isPlain }
}

/** The pack as a phone finds it: it may have been replaced since this visitor began. */
async function packOnHost(played: Pack, language: string): Promise<Pack> {
  const packs = createPackLoader({ id: played.id, games: GAME_IDS, fetchFile: fetchPackFile })
  const loaded = await packs.load([language])
  return loaded.ok ? loaded.value : played
}
