import './tests.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { StaffHead } from '../../parts/staff-head.tsx'
import { ColorTest } from './color-test.tsx'
import { playBells } from './play-bells.ts'
import type { Side } from './play-bells.ts'
import { TouchTest } from './touch-test.tsx'

interface TestsTabProps {
  readonly booth: Booth
  onMeasure(): void
}

/** Tries the screen and the sound of the booth. */
export function TestsTab({ booth, onMeasure }: TestsTabProps): JSX.Element {
  const { say, language } = useStaffWords()
  const { pixelsPerMm } = useWatched(booth.settings)
  const size = (value: number): string =>
    formatsOf(language).number(value, { maximumFractionDigits: 2 })
  return (
    <>
      <StaffHead title={say(msg('booth.staff.tests'))} deck={say(msg('booth.staff.tests.deck'))} />
      <div class="staff-columns">
        <section>
          <SoundTest booth={booth} />
          <ColorTest />
          <ul class="staff-rows">
            <li>
              <span class="staff-named">
                <strong>{say(msg('booth.staff.size'))}</strong>
                <span>
                  {pixelsPerMm === null
                    ? say(msg('booth.staff.size.none'))
                    : say(msg('booth.staff.size.pixel', { size: size(1 / pixelsPerMm) }))}
                </span>
              </span>
              <button type="button" class="button" onClick={onMeasure}>
                {say(msg('booth.staff.measure'))}
              </button>
            </li>
          </ul>
        </section>
        <TouchTest />
      </div>
    </>
  )
}

/** Three bells on either side. */
function SoundTest({ booth }: { readonly booth: Booth }): JSX.Element {
  const { say } = useStaffWords()
  const [played, setPlayed] = useState<Side | 'none' | null>(null)
  const stop = useRef<() => void>(() => undefined)
  useLayoutEffect(() => () => stop.current(), [])

  function play(side: Side): void {
    stop.current()
    const playing = playBells(side, booth.settings.get().volume / 100)
    stop.current = playing ?? (() => undefined)
    setPlayed(playing ? side : 'none')
  }
  const keyOf = (side: Side, name: string): JSX.Element => (
    <button
      type="button"
      class="staff-key"
      aria-pressed={played === side}
      onClick={() => play(side)}
    >
      <span class="tests__side">
        <Icon name="volume-2" />
        {name}
      </span>
    </button>
  )
  return (
    <section>
      <h2>{say(msg('booth.staff.sound'))}</h2>
      <div class="staff-buttons tests__sound">
        {keyOf('left', say(msg('booth.staff.sound.left')))}
        {keyOf('both', say(msg('booth.staff.sound.both')))}
        {keyOf('right', say(msg('booth.staff.sound.right')))}
      </div>
      <p class="staff-soft" role="status">
        {played === 'none' && say(msg('booth.staff.sound.none'))}
        {played !== null && played !== 'none' && say(msg('booth.staff.sound.heard'))}
      </p>
    </section>
  )
}
