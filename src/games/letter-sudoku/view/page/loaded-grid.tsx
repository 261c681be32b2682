import type { JSX } from 'preact'
import type { Json } from '../../../contract.ts'
import type { Day } from '../../../../kit/day.ts'
import type { GameScreenProps } from '../../../../screen/game-screen-props.ts'
import { PuzzleBroken } from '../../../../screen/frame/puzzle-broken.tsx'
import { useSession } from '../../../../screen/use-session.ts'
import { saveKey } from '../../../../session/saves.ts'
import { gridRules } from '../../core/rules.ts'
import type { Band } from '../../core/rating/band.ts'
import { GridPlay } from './grid-play.tsx'

export interface LoadedGridProps extends GameScreenProps {
  readonly source: Json
  /** The name of the grid's save within the pack. */
  readonly savedAs: string
  /** How hard the grid is, where that is known. */
  readonly band: Band | null
  /** The day, if this is the grid of a day. */
  readonly day: Day | null
}

/**
 * Opens a puzzle as a session and plays it. A puzzle that its own rules refuse becomes a
 * message with the reason.
 */
export function LoadedGrid({ source, savedAs, ...props }: LoadedGridProps): JSX.Element {
  const key = saveKey(props.pack.id, savedAs)
  const used = useSession(gridRules, source, key, { showsPause: true })
  if (used.ok) return <GridPlay {...props} used={used.value} name={key} />
  return <PuzzleBroken reason={used.reason} />
}
