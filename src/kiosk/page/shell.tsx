import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useWatched } from '../../screen/use-visit.ts'
import { Attract } from './attract/attract.tsx'
import { beginItems } from './attract/begin-items.tsx'
import { createTexts } from './attract/texts/texts.ts'
import type { Booth } from './booth.ts'
import { Setup } from './setup/setup.tsx'
import { StaffDoor } from './staff/door/staff-door.tsx'
import { Staff } from './staff/staff.tsx'

/**
 * What a booth shows while nobody plays. It outlives every visit, so it has no effects that wait for a frame: those of
 * all components are put off by the visit's own scheduler while there is one, and forgotten with it.
 */
export function Shell({ booth }: { readonly booth: Booth }): JSX.Element {
  return (
    <>
      <Scene booth={booth} />
      <StaffDoor booth={booth} />
    </>
  )
}

function Scene({ booth }: { readonly booth: Booth }): JSX.Element {
  const [texts] = useState(() => createTexts(booth.settings))
  switch (useWatched(booth.scene)) {
    case 'setup':
      return <Setup booth={booth} />
    case 'attract':
      return <Attract booth={booth} texts={texts} sillItems={beginItems(booth.settings)} />
    case 'staff':
      return <Staff booth={booth} />
    case 'visit':
      return <></>
  }
}
