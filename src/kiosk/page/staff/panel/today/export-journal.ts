import { csvLines, jsonLines } from '../../../../journal/reading/export-entries.ts'
import type { Journal } from '../../../../journal/journal.ts'
import type { ExportRefusal, Launcher } from '../../../../launcher/launcher.ts'

export type ExportKind = 'csv' | 'json'

/** Where an export went, or why it did not. */
export type ExportOutcome =
  | { readonly kind: 'stored'; readonly folder: string; readonly name: string }
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: ExportRefusal }
  | { readonly kind: 'unreadable' }

const TYPES = { csv: 'text/csv', json: 'application/json' } as const

interface ExportPorts {
  readonly journal: Pick<Journal, 'read'>
  /** null: nobody but the browser takes the file. */
  readonly launcher: Pick<Launcher, 'store'> | null
  download(name: string, file: Blob): void
}

/**
 * Writes all entries of the journal into a file: into the launcher's folder, for a locked screen shows no dialog for
 * saving, else as a download.
 * @param name without the ending
 */
export async function exportJournal(
  kind: ExportKind,
  name: string,
  { journal, launcher, download }: ExportPorts,
): Promise<ExportOutcome> {
  const entries = journal.read()
  const parts: string[] = []
  try {
    for await (const part of kind === 'csv' ? csvLines(entries) : jsonLines(entries))
      parts.push(part)
  } catch {
    return { kind: 'unreadable' }
  }
  const file = new Blob(parts, { type: TYPES[kind] })
  const full = `${name}.${kind}`
  if (!launcher) {
    download(full, file)
    return { kind: 'downloaded', name: full }
  }
  const stored = await launcher.store(full, file)
  return typeof stored === 'string'
    ? { kind: 'refused', why: stored }
    : { kind: 'stored', ...stored }
}

/** The name of an export: of the booth in Latin letters, and of the day, such as "Hall-A-2026-05-07". */
export function exportName(booth: string, day: string): string {
  const plain = booth
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return [plain, day].filter((part) => part !== '').join('-')
}
