import { GAME_IDS, gameOf } from '../../../../../games/registry.ts'
import type { Text } from '../../../../../kit/text.ts'
import { msg, reasonText } from '../../../../../kit/text.ts'
import type { Json } from '../../../../../games/contract.ts'
import { BUILT_IN_PACK, createPackLoader, packPath } from '../../../../../packs/load-pack.ts'
import type { Pack } from '../../../../../packs/pack.ts'

/** A fault of a file, and where it is; the place is empty for the file as a whole. */
export interface PackFault {
  readonly where: string
  readonly text: Text
}

export type ReadFiles =
  | { readonly ok: true; readonly pack: Pack; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Bytes of one file at most: the largest pack that is known has a hundredth of them. */
const MOST = 8 * 1024 * 1024
/** Bytes that show whether a file is text at all. */
const HEAD = 4096

/**
 * Reads the files of a pack that staff chose: its structure, and its texts by language. A film is refused by its size
 * or its first bytes, before it is read.
 */
export async function readPackFiles(chosen: readonly File[]): Promise<ReadFiles> {
  const texts: string[] = []
  for (const file of chosen) {
    const fault = await refusalOf(file)
    if (fault) return { ok: false, faults: [{ where: file.name, text: fault }] }
    texts.push(await file.text())
  }
  const files = new Map<string, string>()
  for (const [at, text] of texts.entries()) {
    const path = pathOf(text)
    if (path === null)
      return {
        ok: false,
        faults: [{ where: chosen[at]?.name ?? '', text: msg('booth.staff.pack.noPack') }],
      }
    files.set(path, text)
  }
  return check(files)
}

async function refusalOf(file: File): Promise<Text | null> {
  if (file.size > MOST) return msg('booth.staff.pack.tooLarge')
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  // The last letter may be cut in two: then more of it is awaited.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(head, { stream: true }).includes('\0')
      ? msg('booth.staff.pack.notText')
      : null
  } catch {
    return msg('booth.staff.pack.notText')
  }
}

/** Where the file would lie beside the page; null: it is no file of a pack. */
function pathOf(text: string): string | null {
  const json = jsonOf(text)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  const { id, pack, language } = json as { readonly [field: string]: Json }
  if (typeof id === 'string') return packPath(id)
  return typeof pack === 'string' && typeof language === 'string' ? packPath(pack, language) : null
}

function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

async function check(files: ReadonlyMap<string, string>): Promise<ReadFiles> {
  const structure = [...files].find(([path]) => /^packs\/[^.]+\.json$/.test(path))
  if (!structure)
    return { ok: false, faults: [{ where: '', text: msg('booth.staff.pack.noStructure') }] }
  const id = structure[0].slice('packs/'.length, -'.json'.length)
  if (id === BUILT_IN_PACK)
    return { ok: false, faults: [{ where: 'id', text: msg('booth.staff.pack.builtIn') }] }
  const loader = createPackLoader({
    id,
    games: GAME_IDS,
    fetchFile: async (path) => {
      const text = files.get(path)
      return new Response(text ?? null, { status: text === undefined ? 404 : 200 })
    },
  })
  const languages = [...files.keys()].flatMap((path) => /\.([\w-]+)\.json$/.exec(path)?.[1] ?? [])
  for (const language of languages.length > 0 ? languages : ['']) {
    const loaded = await loader.load([language])
    if (!loaded.ok)
      return {
        ok: false,
        faults: loaded.reason.map(({ where, reason }) => ({ where, text: reasonText(reason) })),
      }
  }
  return finish(await loader.load(languages), files)
}

/** Also looks into each puzzle, so that staff meet its faults and not a visitor. */
async function finish(
  loaded: Awaited<ReturnType<ReturnType<typeof createPackLoader>['load']>>,
  files: ReadonlyMap<string, string>,
): Promise<ReadFiles> {
  if (!loaded.ok)
    return {
      ok: false,
      faults: loaded.reason.map(({ where, reason }) => ({ where, text: reasonText(reason) })),
    }
  const faults = await Promise.all(
    loaded.value.puzzles.map(async ({ id, game, file }) => {
      const found = (await gameOf(game)?.loadGame())?.faultsOf(file) ?? []
      return found.map(({ where, reason }) => ({
        where: where === '' ? id : `${id}: ${where}`,
        text: reasonText(reason),
      }))
    }),
  )
  const all = faults.flat()
  return all.length > 0 ? { ok: false, faults: all } : { ok: true, pack: loaded.value, files }
}
