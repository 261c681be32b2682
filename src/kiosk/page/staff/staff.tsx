import './staff.css'
import type { JSX } from 'preact'
import { useWatched } from '../../../screen/use-visit.ts'
import type { Booth } from '../booth.ts'
import { StaffWords, staffLanguage } from '../staff-words.tsx'
import { useArrived } from './parts/use-arrived.ts'

/** The panel of a booth's staff, which is fetched when they have been let in. */
export function Staff({ booth }: { readonly booth: Booth }): JSX.Element {
  const language = staffLanguage(useWatched(booth.settings).staffLanguage)
  const close = (): void => booth.show('attract')
  const Panel = useArrived('panel', async () => (await import('./panel/panel.tsx')).Panel, close)
  return (
    <StaffWords language={language} onMissing={close}>
      {Panel && <Panel booth={booth} language={language} onClose={close} />}
    </StaffWords>
  )
}
