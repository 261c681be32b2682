import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import leo from '../../../assets/emblems/bare/leo.svg?raw'
import { motifOf, smallEmblem } from '../../art/small-emblem.ts'
import { trustDrawing } from '../../art/trust-drawing.ts'
import type { EntryPictureProps } from '../../screen/game-entry.ts'

/** The emblem of one sign. */
export function EntryPicture({ dark }: EntryPictureProps): JSX.Element {
  const ground = dark ? 'dark' : 'light'
  const svg = useMemo(() => trustDrawing(smallEmblem(motifOf(leo), ground)), [ground])
  return <span dangerouslySetInnerHTML={{ __html: svg }} />
}
