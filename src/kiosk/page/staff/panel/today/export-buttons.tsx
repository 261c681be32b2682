import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Translator } from '../../../../../i18n/translator.ts'
import { msg } from '../../../../../kit/text.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import type { Launcher } from '../../../../launcher/launcher.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { STAFF_ICONS } from '../../parts/staff-icons.ts'
import { exportJournal, exportName } from './export-journal.ts'
import type { ExportKind, ExportOutcome } from './export-journal.ts'

interface ExportButtonsProps {
  readonly booth: Booth
  readonly launcher: Launcher | null
  /** Where exports are written; null: they are downloaded. */
  readonly folder: string | null
  readonly day: string
}

const KINDS: readonly ExportKind[] = ['csv', 'json']

/** The journal as a file for the staff's own tables. */
export function ExportButtons({ booth, launcher, folder, day }: ExportButtonsProps): JSX.Element {
  const { say } = useStaffWords()
  const [said, setSaid] = useState<string | null>(null)

  async function write(kind: ExportKind): Promise<void> {
    const name = exportName(booth.settings.get().name, day)
    const { journal } = booth
    setSaid(outcomeText(await exportJournal(kind, name, { journal, launcher, download }), say))
  }
  return (
    <div class="export">
      <div class="staff-buttons">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => void write(kind)}>
            <Icon name={STAFF_ICONS.download} />
            {kind.toUpperCase()}
          </button>
        ))}
      </div>
      <p class="staff-soft" role="status">
        {said ??
          (folder === null
            ? say(msg('booth.staff.export.download'))
            : say(msg('booth.staff.export.folder', { text: folder })))}
      </p>
    </div>
  )
}

/** Hands a file to the browser. */
function download(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function outcomeText(outcome: ExportOutcome, say: Translator['say']): string {
  switch (outcome.kind) {
    case 'stored':
      return say(msg('booth.staff.export.stored', { text: `${outcome.folder}/${outcome.name}` }))
    case 'downloaded':
      return say(msg('booth.staff.export.downloaded', { text: outcome.name }))
    case 'unreadable':
      return say(msg('booth.staff.unreadable'))
    case 'refused':
      return say(
        {
          folder: msg('booth.staff.export.noFolder'),
          full: msg('booth.staff.export.full'),
          size: msg('booth.staff.export.size'),
          name: msg('booth.staff.export.gone'),
          gone: msg('booth.staff.export.gone'),
        }[outcome.why],
      )
  }
}
