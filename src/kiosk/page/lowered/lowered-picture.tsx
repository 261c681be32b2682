import './lowered.css'
import './lowered-screens.css'
import type { JSX } from 'preact'
import { NightSky } from '../../../art/night-sky.tsx'
import { ClockTown } from '../menu/clock-town.tsx'

/** What stands above a lowered screen: there is nothing in it to touch or to read. */
export function LoweredPicture(): JSX.Element {
  return (
    <div class="lowered-picture" aria-hidden="true">
      <NightSky />
      <ClockTown />
    </div>
  )
}
