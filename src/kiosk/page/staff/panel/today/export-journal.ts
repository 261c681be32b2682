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
  /** A part of the page that makes the file did not arrive. */
  | { readonly kind: 'missing' }

const TYPES = { csv: 'text/csv', json: 'application/json' } as const

/** Who takes a file. */
export interface FileTakers {
  /** null: nobody but the browser takes the file. */
  readonly launcher: Pick<Launcher, 'store'> | null
  download(name: string, file: Blob): void
}

interface ExportPorts extends FileTakers {
  readonly journal: Pick<Journal, 'read'>
}

/**
 * Writes all entries of the journal into a file: into the launcher's folder, for a locked screen shows no dialog for
 * saving, else as a download.
 * @param name without the ending
 */
export async function exportJournal(
  kind: ExportKind,
  name: string,
  { journal, ...takers }: ExportPorts,
): Promise<ExportOutcome> {
  const entries = journal.read()
  const parts: string[] = []
  try {
    for await (const part of kind === 'csv' ? csvLines(entries) : jsonLines(entries))
      parts.push(part)
  } catch {
    return { kind: 'unreadable' }
  }
  return handOutFile(`${name}.${kind}`, new Blob(parts, { type: TYPES[kind] }), takers)
}

/** Gives a file to the launcher, or to the browser where there is none. */
export async function handOutFile(
  name: string,
  file: Blob,
  { launcher, download }: FileTakers,
): Promise<ExportOutcome> {
  if (!launcher) {
    download(name, file)
    return { kind: 'downloaded', name }
  }
  const stored = await launcher.store(name, file)
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
