import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { gameOf } from '../../../games/registry.ts'
import type { LengthOffer } from '../../../games/contract.ts'
import { msg } from '../../../kit/text.ts'
import type { Pack } from '../../../packs/pack.ts'
import { PlainScreen } from '../../../screen/frame/plain-screen.tsx'
import { useWords } from '../../../screen/use-visit.ts'
import { formatHash, puzzleRoute } from '../../../visit/route.ts'
import { offersOf } from '../rounds/offers.ts'

type Lengths = ReadonlyMap<string, readonly LengthOffer[]>

/** "How long have you got?": the rounds that the booth offers, the shortest first. */
export function LengthMenu({ pack }: { readonly pack: Pack }): JSX.Element {
  const { say } = useWords()
  const lengths = useLengths(pack)
  const offers = lengths ? offersOf(pack, (game) => lengths.get(game) ?? []) : []
  return (
    <PlainScreen name="lengths">
      <h1>{say(msg('booth.menu.title'))}</h1>
      <ul>
        {offers.map(({ entry, seconds }) => (
          <li key={entry.id}>
            <a href={formatHash(puzzleRoute(entry.id))}>
              {say(entry.title)} {seconds}
            </a>
          </li>
        ))}
      </ul>
    </PlainScreen>
  )
}

function useLengths(pack: Pack): Lengths | null {
  const [lengths, setLengths] = useState<Lengths | null>(null)
  useEffect(() => {
    let current = true
    const ids = [...new Set(pack.puzzles.map(({ game }) => game))]
    void Promise.all(
      ids.map(async (id) => [id, (await gameOf(id)?.loadGame())?.lengths ?? []] as const),
    ).then((loaded) => current && setLengths(new Map(loaded)))
    return () => {
      current = false
    }
  }, [pack])
  return lengths
}
