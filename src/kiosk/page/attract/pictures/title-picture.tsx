import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Roofline } from '../../../../art/roofline.tsx'
import { graphemesOf } from '../../../../kit/graphemes.ts'
import { msg } from '../../../../kit/text.ts'
import { doneAt } from '../../../attract/loop.ts'
import type { Told } from '../texts/told.ts'
import { DarkWindows } from './dark-windows.tsx'
import { Town } from './town.tsx'

/** The town, and a word in it that lights window by window. */
export function TitlePicture({ told, step }: { told: Told | null; step: number }): JSX.Element {
  const word = told?.say(msg('start.play')) ?? ''
  const letters = useMemo(() => graphemesOf(word), [word])
  const roofline = useMemo(() => <Roofline word={letters} />, [letters])
  return (
    <div class="attract-roofs" aria-hidden="true">
      <Town />
      <div class="attract-roofs__word">
        {roofline}
        <DarkWindows word={letters} lit={doneAt(step, letters.length)} />
      </div>
    </div>
  )
}
