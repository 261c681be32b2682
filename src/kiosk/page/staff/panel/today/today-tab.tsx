import './today.css'
import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { formatDay } from '../../../../../kit/day.ts'
import { formatsOf } from '../../../../../i18n/formats.ts'
import { msg } from '../../../../../kit/text.ts'
import type { Text } from '../../../../../kit/text.ts'
import { sayDay } from '../../../../../screen/frame/say-day.ts'
import { useWatched } from '../../../../../screen/use-visit.ts'
import { Icon } from '../../../../../theme/icons.tsx'
import type { Launcher, LauncherInfo } from '../../../../launcher/launcher.ts'
import type { Booth } from '../../../booth.ts'
import { staffLanguage, useStaffWords } from '../../../staff-words.tsx'
import { StaffHead } from '../../parts/staff-head.tsx'
import { usePack } from '../rounds/use-pack.ts'
import { ExportButtons } from './export-buttons.tsx'
import { findTroubles } from './find-troubles.ts'
import type { Equipment } from './find-troubles.ts'
import { lookAtDevice } from './look-at-device.ts'
import { packNames } from './pack-names.ts'
import { shownFigures } from './shown-figures.ts'
import type { Span } from './shown-figures.ts'
import { TallyView } from './tally-view.tsx'
import { today, useFigures } from './use-figures.ts'

interface TodayTabProps {
  readonly booth: Booth
  readonly launcher: Launcher | null
}

/** How the booth fares: what was played, what is not well, and the journal as a file. */
export function TodayTab({ booth, launcher }: TodayTabProps): JSX.Element {
  const words = useStaffWords()
  const { say, language } = words
  const settings = useWatched(booth.settings)
  const figures = useFigures(booth.journal, booth.later)
  const [span, setSpan] = useState<Span>('today')
  const info = useLauncherInfo(launcher)
  const offered = usePack(settings.pack, language)
  const misdated = figures && figures !== 'unreadable' ? figures.misdated : 0
  const troubles = useTroubles(booth, {
    launcher: info,
    isPackBroken: offered === 'broken',
    misdated,
  })
  const names = packNames(offered === 'broken' ? null : offered, words)
  const isWell = troubles?.length === 0
  const last = info && info !== 'silent' ? info.restarts.at(-1) : undefined
  return (
    <>
      <StaffHead
        title={say(msg('booth.staff.today'))}
        deck={settings.name}
        beside={sayDay(today(), staffLanguage(language), {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
        })}
      >
        {troubles && (
          <p class="staff-chip" data-well={isWell}>
            <Icon name={isWell ? 'check' : 'warning'} />
            {say(
              isWell
                ? msg('booth.staff.well')
                : msg('booth.staff.notWell', { count: troubles.length }),
            )}
          </p>
        )}
      </StaffHead>
      {troubles?.map((trouble) => (
        <p key={say(trouble)} class="staff-note staff-note--fault">
          <Icon name="warning" />
          <span>{say(trouble)}</span>
        </p>
      ))}
      {figures === 'unreadable' && (
        <p class="staff-note staff-note--fault">
          <Icon name="warning" />
          <span>{say(msg('booth.staff.unreadable'))}</span>
        </p>
      )}
      {figures && figures !== 'unreadable' && (
        <TallyView
          tally={span === 'today' ? figures.today : figures.event}
          event={span === 'today' ? figures.event : null}
          names={names}
        />
      )}
      <p class="staff-soft today__state">
        {figures && figures !== 'unreadable' && (
          <span>{say(msg('booth.staff.entries', { count: figures.entries }))}</span>
        )}
        {info && info !== 'silent' && (
          <span>{say(msg('booth.staff.restarts', { count: info.restarts.length }))}</span>
        )}
        {last && (
          <span lang="en">
            {timeOf(last.at, language)}: {last.why}
          </span>
        )}
      </p>
      <div class="today__foot">
        <div class="staff-buttons" role="group" aria-label={say(msg('booth.staff.span'))}>
          <button
            type="button"
            class="staff-key"
            aria-pressed={span === 'today'}
            onClick={() => setSpan('today')}
          >
            {say(msg('booth.staff.today'))}
          </button>
          <button
            type="button"
            class="staff-key"
            aria-pressed={span === 'event'}
            onClick={() => setSpan('event')}
          >
            {say(msg('booth.staff.event'))}
          </button>
        </div>
        <ExportButtons
          booth={booth}
          launcher={launcher}
          folder={info && info !== 'silent' ? info.folder : null}
          day={formatDay(today())}
          shown={
            figures && figures !== 'unreadable'
              ? shownFigures(figures, {
                  span,
                  booth: settings.name,
                  now: Date.now(),
                  today: today(),
                  language: staffLanguage(language),
                  names,
                })
              : null
          }
        />
      </div>
    </>
  )
}

/** What the launcher tells; 'silent' where it does not answer, null where there is none or it was not asked yet. */
function useLauncherInfo(launcher: Launcher | null): LauncherInfo | 'silent' | null {
  const [info, setInfo] = useState<LauncherInfo | 'silent' | null>(null)
  useLayoutEffect(() => {
    let isWanted = true
    void launcher?.info().then((told) => isWanted && setInfo(told ?? 'silent'))
    return () => {
      isWanted = false
    }
  }, [launcher])
  return info
}

/** null until the device was looked at. */
function useTroubles(
  booth: Booth,
  known: Pick<Parameters<typeof findTroubles>[0], 'launcher' | 'isPackBroken' | 'misdated'>,
) {
  const settings = useWatched(booth.settings)
  const journal = useWatched(booth.journal.state)
  const [equipment, setEquipment] = useState<Equipment | null>(null)
  useLayoutEffect(() => {
    let isWanted = true
    const look = (): void =>
      void lookAtDevice(settings).then((found) => isWanted && setEquipment(found))
    look()
    const speech = (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis
    // Browsers load their voices when they are first asked for them.
    speech?.addEventListener('voiceschanged', look)
    return () => {
      isWanted = false
      speech?.removeEventListener('voiceschanged', look)
    }
  }, [settings])
  const isKept = booth.settings.isKept()
  const found: readonly Text[] | null =
    equipment && findTroubles({ ...known, journal, isKept, equipment })
  return found
}

/** "Thu 7 May, 10:07" of an ISO time. */
function timeOf(iso: string, language: string): string {
  const time = Date.parse(iso)
  const local = time - new Date(time).getTimezoneOffset() * 60_000
  const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return Number.isNaN(local) ? iso : formatsOf(language).day(local, style)
}
