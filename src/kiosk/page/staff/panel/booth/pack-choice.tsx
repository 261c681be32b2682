import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { msg } from '../../../../../kit/text.ts'
import { BUILT_IN_PACK } from '../../../../../packs/load-pack.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import { keepPackFiles, listPackFiles } from '../../../../settings/pack-files.ts'
import type { Booth } from '../../../booth.ts'
import { useStaffWords } from '../../../staff-words.tsx'
import { STAFF_ICONS } from '../../parts/staff-icons.ts'
import { readPackFiles } from './read-pack-files.ts'
import type { PackFault } from './read-pack-files.ts'

/** Faults that are shown of a file; the first ones tell enough. */
const SHOWN = 8

/** The packs that this booth knows: the built-in one, those loaded from files, and the one that a link names. */
export function PackChoice({ booth }: { readonly booth: Booth }): JSX.Element {
  const { say } = useStaffWords()
  const { pack } = useWatched(booth.settings)
  const [kept, setKept] = useState<readonly string[]>([])
  const [faults, setFaults] = useState<readonly PackFault[]>([])
  const [isBusy, setBusy] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)

  async function list(): Promise<void> {
    const paths = await listPackFiles().catch(() => [])
    setKept(paths.flatMap((path) => /^packs\/([^.]+)\.json$/.exec(path)?.[1] ?? []))
  }
  async function load(files: readonly File[]): Promise<void> {
    if (files.length === 0) return
    setBusy(true)
    const read = await readPackFiles(files).catch(() => null)
    setBusy(false)
    if (!read?.ok) {
      setFaults(read?.faults ?? [{ where: '', text: msg('booth.staff.pack.unreadable') }])
      return
    }
    const isKept = await keepPackFiles(read.files).then(
      () => true,
      () => false,
    )
    setFaults(isKept ? [] : [{ where: '', text: msg('booth.staff.keepsNothing') }])
    if (!isKept) return
    booth.settings.change({ pack: read.pack.id })
    await list()
  }
  useLayoutEffect(() => void list(), [])

  const ids = [...new Set([BUILT_IN_PACK, ...kept, ...(pack === null ? [] : [pack])])]
  return (
    <section>
      <h2>{say(msg('booth.staff.pack'))}</h2>
      <div class="packs" role="group" aria-label={say(msg('booth.staff.pack'))}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            class="staff-key packs__pack"
            aria-pressed={id === (pack ?? BUILT_IN_PACK)}
            onClick={() => booth.settings.change({ pack: id === BUILT_IN_PACK ? null : id })}
          >
            <span>{id}</span>
            <span>
              {id === BUILT_IN_PACK
                ? say(msg('booth.staff.pack.own'))
                : kept.includes(id)
                  ? say(msg('booth.staff.pack.file'))
                  : say(msg('booth.staff.pack.beside'))}
            </span>
          </button>
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && chooser.current?.click()}
        >
          <Icon name={STAFF_ICONS.file} />
          {say(msg('booth.staff.pack.load'))}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void load([...(currentTarget.files ?? [])])
            // The same files can be chosen again once they were mended.
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="status">
        {faults.length > 0 && (
          <div class="staff-note staff-note--fault">
            <Icon name="warning" />
            <ul>
              {faults.slice(0, SHOWN).map(({ where, text }) => (
                <li key={where + say(text)}>
                  {where !== '' && <strong>{where}: </strong>}
                  {say(text)}
                </li>
              ))}
              {faults.length > SHOWN && (
                <li>{say(msg('booth.staff.pack.moreFaults', { count: faults.length - SHOWN }))}</li>
              )}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}
