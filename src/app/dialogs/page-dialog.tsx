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
 * Loads the dialogs that every screen can open, with the settings of the games. They are one file, which is
 * fetched when the first of them is opened.
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
