import type { Text } from '../../../../../kit/text.ts'
import { msg } from '../../../../../kit/text.ts'
import type { JournalState } from '../../../../journal/journal.ts'
import type { LauncherInfo } from '../../../../launcher/launcher.ts'

/** What a device has for a booth. */
export interface Equipment {
  /** Whether the page is on https or localhost. */
  readonly isSecure: boolean
  /** Whether phones can go to where the codes lead. */
  readonly isReachable: boolean
  readonly hasSound: boolean
  readonly hasWakeLock: boolean
  /** Whether two windows can know of each other. */
  readonly hasLocks: boolean
  readonly isClockSet: boolean
  /** Own names of languages that no voice reads aloud; null: visitors are not offered to be read to. */
  readonly voiceless: readonly string[] | null
}

interface Condition {
  readonly journal: JournalState
  readonly isKept: boolean
  /** Whether the pack that visitors are to play cannot be opened. */
  readonly isPackBroken: boolean
  readonly equipment: Equipment
  /** Rounds whose date cannot be right. */
  readonly misdated: number
  /** null: no launcher started this page. */
  readonly launcher: LauncherInfo | 'silent' | null
}

/** All that is not well with a booth, the worst first. */
export function findTroubles(condition: Condition): readonly Text[] {
  return [
    ...(condition.isPackBroken ? [msg('booth.staff.pack.broken')] : []),
    ...troublesOfStorage(condition),
    ...troublesOfLauncher(condition.launcher),
    ...troublesOfClock(condition),
    ...troublesOf(condition.equipment),
  ]
}

function troublesOfStorage({ journal, isKept }: Condition): Text[] {
  const { storage, waiting, lost } = journal
  return [
    ...(storage === 'full' ? [msg('booth.staff.trouble.full', { count: waiting })] : []),
    ...(storage === 'forbidden' ? [msg('booth.staff.trouble.forbidden', { count: waiting })] : []),
    ...(lost > 0 ? [msg('booth.staff.trouble.lost', { count: lost })] : []),
    ...(isKept ? [] : [msg('booth.staff.trouble.settings')]),
  ]
}

function troublesOfLauncher(launcher: Condition['launcher']): Text[] {
  if (launcher === 'silent') return [msg('booth.staff.trouble.silent')]
  if (!launcher || launcher.writable) return []
  return [msg('booth.staff.trouble.folder', { text: launcher.folder })]
}

function troublesOfClock({ equipment: { isClockSet }, misdated }: Condition): Text[] {
  return [
    ...(isClockSet ? [] : [msg('booth.staff.trouble.clock')]),
    ...(misdated > 0 ? [msg('booth.staff.trouble.misdated', { count: misdated })] : []),
  ]
}

function troublesOf(equipment: Equipment): Text[] {
  const { isSecure, isReachable, hasSound, hasWakeLock, hasLocks, voiceless } = equipment
  return [
    ...(isSecure ? [] : [msg('booth.staff.trouble.insecure')]),
    ...(isReachable ? [] : [msg('booth.staff.trouble.unreachable')]),
    ...(hasSound ? [] : [msg('booth.staff.trouble.soundless')]),
    ...(hasWakeLock ? [] : [msg('booth.staff.trouble.sleeps')]),
    // Where the page is not secure either, that is told already.
    ...(hasLocks || !isSecure ? [] : [msg('booth.staff.trouble.windows')]),
    ...(voiceless && voiceless.length > 0
      ? [msg('booth.staff.trouble.voiceless', { options: voiceless })]
      : []),
  ]
}
