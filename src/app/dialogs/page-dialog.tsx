import type { ComponentType } from 'preact'
import { GAMES } from '../../games/registry.ts'
import type { GameEntry } from '../../screen/game-entry.ts'
import type { DialogName } from '../../visit/visit.ts'
import { AboutDialog } from './about-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

interface PageDialogProps {
  readonly name: DialogName
  onClose(): void
}

/**
 * The dialogs that every screen can open, in one file that is fetched when the first of them is, with what the
 * games have to say in them.
 */
export async function loadPageDialog(): Promise<ComponentType<PageDialogProps>> {
  const entries: readonly GameEntry[] = Object.values(GAMES)
  const games = await Promise.all(entries.flatMap(({ settings }) => settings?.() ?? []))
  return ({ name, onClose }) => {
    switch (name) {
      case 'settings':
        return <SettingsDialog games={games} onClose={onClose} />
      case 'about':
        return <AboutDialog onClose={onClose} />
    }
  }
}
