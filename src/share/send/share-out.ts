/** What became of an attempt; whoever cancels wants to hear nothing. */
export type Outcome = 'done' | 'cancelled' | 'refused'

export interface Shareable {
  readonly text: string
  readonly url: string
  /** null where none could be drawn. */
  readonly picture: File | null
}

/** Whether this device has a share sheet at all. */
export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** Hands text and link to the share sheet, with the picture where the sheet takes files. */
export async function shareOut({ text, url, picture }: Shareable): Promise<Outcome> {
  const files = picture ? [picture] : []
  const withFiles = files.length > 0 && takesFiles(files)
  try {
    await navigator.share(withFiles ? { files, text: `${text}\n${url}` } : { text, url })
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'refused'
  }
}

function takesFiles(files: File[]): boolean {
  try {
    return typeof navigator.canShare === 'function' && navigator.canShare({ files })
  } catch {
    return false
  }
}
