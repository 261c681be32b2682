import type { JSX } from 'preact'
import type { DialogName } from '../../visit/visit.ts'
import { AboutDialog } from './about-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** The dialogs that every screen can open, in one file that is fetched when the first of them is. */
export function PageDialog({
  name,
  onClose,
}: {
  name: DialogName
  onClose: () => void
}): JSX.Element {
  switch (name) {
    case 'settings':
      return <SettingsDialog onClose={onClose} />
    case 'about':
      return <AboutDialog onClose={onClose} />
  }
}
