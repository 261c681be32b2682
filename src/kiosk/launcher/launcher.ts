import * as v from 'valibot'

/** How a page came back: when, why (in English), and how long it was away. */
const restartSchema = v.object({ at: v.string(), why: v.string(), seconds: v.number() })

const infoSchema = v.object({
  folder: v.string(),
  writable: v.boolean(),
  restarts: v.array(restartSchema),
})

const storedSchema = v.object({ folder: v.string(), name: v.string() })
const refusedSchema = v.object({ error: v.picklist(['name', 'size', 'folder', 'full']) })

export type LauncherInfo = v.InferOutput<typeof infoSchema>
export type StoredExport = v.InferOutput<typeof storedSchema>
export type ExportRefusal = v.InferOutput<typeof refusedSchema>['error'] | 'gone'

/** The program that keeps a booth running, as the page can ask it: `scripts/booth/README.md`. */
export interface Launcher {
  /** null: it does not answer. */
  info(): Promise<LauncherInfo | null>
  /** Writes a file into the folder of exports. */
  store(name: string, file: Blob): Promise<StoredExport | ExportRefusal>
  /**
   * Hands over a new PIN that waits, and lets it go once it was taken. Nothing is lost where that fails: it waits on.
   * @param take resolves to whether the record was taken
   */
  handOverPin(take: (record: unknown) => Promise<boolean>): Promise<void>
}

export type Ask = (path: string, init: RequestInit) => Promise<Response>

/** The launcher of this page; null where none opened it. */
export function findLauncher(scope: object, ask: Ask = (...all) => fetch(...all)): Launcher | null {
  const given = (scope as { readonly boothLauncher?: { readonly token?: unknown } }).boothLauncher
  if (typeof given?.token !== 'string') return null
  const headers = { 'x-booth-token': given.token }
  const send = async (path: string, init: RequestInit = {}): Promise<Response | null> =>
    ask(`/booth/${path}`, { ...init, headers }).catch(() => null)

  return {
    async info() {
      return read(infoSchema, await send('info'))
    },
    async store(name, body) {
      const answer = await send(`exports?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body,
      })
      if (answer?.ok) return (await read(storedSchema, answer)) ?? 'gone'
      return (await read(refusedSchema, answer))?.error ?? 'gone'
    },
    async handOverPin(take) {
      const answer = await send('pin')
      const waiting = answer?.status === 200 ? await read(waitingSchema, answer) : null
      if (waiting && (await take(waiting)))
        await send(`pin?id=${encodeURIComponent(waiting.id)}`, { method: 'DELETE' })
    },
  }
}

const waitingSchema = v.looseObject({ id: v.string() })

async function read<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: Response | null,
): Promise<v.InferOutput<Schema> | null> {
  const json: unknown = await answer?.json().catch(() => null)
  const parsed = v.safeParse(schema, json)
  return parsed.success ? parsed.output : null
}
