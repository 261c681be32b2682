import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Translator } from '../../../../../i18n/translator.ts'
import { msg } from '../../../../../kit/text.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import type { Launcher } from '../../../../launcher/launcher.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { STAFF_ICONS } from '../../parts/staff-icons.ts'
import { exportJournal, exportName, handOutFile } from './export-journal.ts'
import type { ExportKind, ExportOutcome, FileTakers } from './export-journal.ts'
import type { ShownFigures } from './shown-figures.ts'

interface ExportButtonsProps {
  readonly booth: Booth
  readonly launcher: Launcher | null
  /** Where exports are written; null: they are downloaded. */
  readonly folder: string | null
  readonly day: string
  /** What the page says that is exported; null: figures are not there yet. */
  readonly shown: ShownFigures | null
}

const KINDS: readonly ExportKind[] = ['csv', 'json']

/** What is shown as a page to pin to a wall, and the journal as a file for the staff's own tables. */
export function ExportButtons(props: ExportButtonsProps): JSX.Element {
  const { booth, launcher, folder, day, shown } = props
  const words = useStaffWords()
  const { say } = words
  const [said, setSaid] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function print(figures: ShownFigures): Promise<void> {
    setBusy(true)
    const outcome = await printShown(figures, words, { launcher, download })
    setBusy(false)
    setSaid(outcomeText(outcome, say))
  }

  async function write(kind: ExportKind): Promise<void> {
    const name = exportName(booth.settings.get().name, day)
    const { journal } = booth
    setSaid(outcomeText(await exportJournal(kind, name, { journal, launcher, download }), say))
  }
  return (
    <div class="export">
      <div class="staff-buttons">
        <button
          type="button"
          class="button"
          aria-disabled={isBusy || shown === null}
          onClick={() => shown && !isBusy && void print(shown)}
        >
          <Icon name={STAFF_ICONS.file} />
          {say(msg('booth.report.pdf'))}
        </button>
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

/** What makes the page is fetched when it is wanted: it weighs more than the panel. */
async function printShown(
  { tally, name, of }: ShownFigures,
  words: Translator,
  takers: FileTakers,
): Promise<ExportOutcome> {
  const file = await import('../../report/make-report.ts')
    .then(({ makeReport }) => makeReport(tally, of, words, new Date()))
    .catch(() => null)
  return file ? handOutFile(`${name}.pdf`, file, takers) : { kind: 'missing' }
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
    case 'missing':
      return say(msg('booth.report.missing'))
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
