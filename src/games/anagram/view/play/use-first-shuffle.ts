import { useEffect, useState } from 'preact/hooks'
import { msg } from '../../../../kit/text.ts'
import { useVisit } from '../../../../screen/use-visit.ts'
import type { Session } from '../../../../session/session.ts'
import { toldOnce } from '../../../../visit/told-once.ts'
import type { Move } from '../../core/move.ts'
import type { RoundSpec } from '../../core/round-spec.ts'
import type { State } from '../../core/state.ts'

/**
 * The first round on a device says in a line what is to be done, until the first letter is moved; and so does any
 * when it is asked to.
 * @returns whether it does, and what asks for it
 */
export function useFirstShuffle(
  session: Session<RoundSpec, State, Move>,
): readonly [boolean, () => void] {
  const { kept, announce } = useVisit()
  const told = toldOnce(kept, session.game.id)
  const [isFirst, setFirst] = useState(() => !told.isTold() && !session.snapshot().canUndo)

  useEffect(() => {
    if (!isFirst) return undefined
    announce(msg('anagram.first'))
    return session.subscribe(({ type }) => {
      if (type !== 'move') return
      told.note()
      setFirst(false)
    })
  }, [session, isFirst])

  return [isFirst, () => setFirst(true)]
}
