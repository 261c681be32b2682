import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPackText } from '../../../scripts/packs/read-pack.ts'
import { GAME_IDS } from '../../../src/games/registry.ts'
import { err } from '../../../src/kit/result.ts'
import { createPackLoader, lacksMigrations } from '../../../src/packs/load-pack.ts'
import type { PackLoader } from '../../../src/packs/load-pack.ts'

const { structure, texts } = readPackText()

/** A host with these files; asked for another, it answers 404, or as it is told. */
function hostWith(files: Readonly<Record<string, string>>, otherwise: () => Response = notThere) {
  const asked: string[] = []
  const fetchFile = async (path: string): Promise<Response> => {
    asked.push(path)
    const file = files[path]
    return file === undefined ? otherwise() : new Response(file)
  }
  return { asked, fetchFile }
}

const notThere = (): Response => new Response('', { status: 404 })

function builtIn() {
  const files = Object.entries(texts).map(([tag, text]) => [`packs/torino-2026.${tag}.json`, text])
  return hostWith({ 'packs/torino-2026.json': structure, ...Object.fromEntries(files) })
}

const loaderOf = (fetchFile: (path: string) => Promise<Response>, id = 'torino-2026'): PackLoader =>
  createPackLoader({ id, games: GAME_IDS, fetchFile })

async function codesOf(loader: PackLoader): Promise<string[]> {
  const pack = await loader.load(['en'])
  return pack.ok ? [] : pack.reason.map(({ reason }) => reason.code)
}

/** A pack of the first format. */
const OLD = JSON.stringify({
  format: 1,
  id: 'old',
  languages: ['en'],
  title: { en: 'Old' },
  edition: { en: '1' },
  deck: { en: 'Deck' },
  puzzles: [
    {
      id: 'g',
      game: 'letter-sudoku',
      title: { en: 'G' },
      deck: { en: 'D' },
      minutes: 1,
      spec: {},
    },
  ],
  facts: [],
})

describe('loading a pack', () => {
  it('fetches the structure and one language, both at once where the pack is built in', async () => {
    const { asked, fetchFile } = builtIn()
    const pack = await loaderOf(fetchFile).load(['it', 'en'])
    expect(asked).toEqual(['packs/torino-2026.it.json', 'packs/torino-2026.json'])
    expect(pack.ok && Object.keys(pack.value.title.text)).toEqual(['it'])
  })

  it('adds a language later, and fetches nothing twice', async () => {
    const { asked, fetchFile } = builtIn()
    const loader = loaderOf(fetchFile)
    await loader.load(['en'])
    const pack = await loader.load(['es'])
    expect(pack.ok && Object.keys(pack.value.title.text)).toEqual(['en', 'es'])
    await loader.load(['en'])
    expect(asked).toHaveLength(3)
  })

  it('takes English where the pack lacks the language, else the first that it has', async () => {
    const own = JSON.stringify({
      ...(JSON.parse(structure) as object),
      id: 'own',
      languages: ['es', 'en'],
    })
    const { asked, fetchFile } = hostWith({
      'packs/own.json': own,
      'packs/own.en.json': texts['en'] ?? '',
    })
    const pack = await loaderOf(fetchFile, 'own').load(['it'])
    expect(pack.ok).toBe(true)
    expect(asked).toEqual(['packs/own.json', 'packs/own.en.json'])
  })

  it('takes any language that arrives rather than none', async () => {
    const { fetchFile } = hostWith(
      { 'packs/torino-2026.json': structure, 'packs/torino-2026.es.json': texts['es'] ?? '' },
      () => {
        throw new TypeError('no network')
      },
    )
    const pack = await loaderOf(fetchFile).load(['it'])
    expect(pack.ok && Object.keys(pack.value.title.text)).toEqual(['es'])
  })

  it('reads a pack of the first format from its one file', async () => {
    const { asked, fetchFile } = hostWith({ 'packs/old.json': OLD })
    const pack = await loaderOf(fetchFile, 'old').load(['en'])
    expect(pack.ok && pack.value.title.text).toEqual({ en: 'Old' })
    expect(asked).toEqual(['packs/old.json'])
  })

  it.each([
    ['is not there', notThere, 'pack.reason.unknown'],
    ['is a page instead', () => new Response('\n<!doctype html>'), 'pack.reason.unknown'],
    ['cannot be sent', () => new Response('', { status: 503 }), 'pack.reason.unreachable'],
    ['is damaged', () => new Response('{"format":'), 'pack.reason.notJson'],
  ])('tells a file that %s', async (_name, answer, code) => {
    expect(await codesOf(loaderOf(hostWith({}, answer).fetchFile))).toEqual([code])
  })

  it('tells a network that fails', async () => {
    const loader = loaderOf(() => Promise.reject(new TypeError('no network')))
    expect(await codesOf(loader)).toEqual(['pack.reason.unreachable'])
  })

  it('tries again what failed, and asks for no name that cannot be a pack', async () => {
    let works = false
    const { fetchFile } = builtIn()
    const loader = loaderOf((path) =>
      works ? fetchFile(path) : Promise.reject(new TypeError('no network')),
    )
    expect(await codesOf(loader)).toEqual(['pack.reason.unreachable'])
    works = true
    expect(await codesOf(loader)).toEqual([])
    const { asked, fetchFile: other } = builtIn()
    expect(await codesOf(loaderOf(other, '../x'))).toEqual(['pack.reason.unknown'])
    expect(asked).toEqual([])
  })
})

/** A small pack of the game that there is, in these languages. */
function ownPack(languages: unknown) {
  const own = { format: 2, id: 'own', languages, puzzles: [{ id: 'g', game: 'grid', minutes: 1 }] }
  return JSON.stringify({ ...own, puzzles: [{ ...own.puzzles[0], spec: {} }] })
}

const ownTexts = (language: string): string =>
  JSON.stringify({
    format: 2,
    pack: 'own',
    language,
    title: language,
    edition: '1',
    deck: 'Deck',
    puzzles: { g: { title: 'G', deck: 'D' } },
  })

const ownLoader = (fetchFile: (path: string) => Promise<Response>): PackLoader =>
  createPackLoader({ id: 'own', games: ['grid'], fetchFile })

const titlesOf = async (loader: PackLoader, ...wanted: string[]): Promise<string[]> => {
  const pack = await loader.load(wanted)
  return pack.ok ? Object.keys(pack.value.title.text) : pack.reason.map(({ reason }) => reason.code)
}

describe('the code that reads older formats', () => {
  const loads = (structure: string, loadMigrations: () => Promise<never>) => {
    const { fetchFile } = hostWith({
      'packs/own.json': structure,
      'packs/own.en.json': ownTexts('en'),
    })
    return createPackLoader({ id: 'own', games: ['grid'], fetchFile, loadMigrations }).load(['en'])
  }
  const away = () => Promise.reject(new TypeError('no network'))

  it('is not asked for by a pack of the newest format, a newer one, or one that is none', async () => {
    const asked = vi.fn(away)
    const own = JSON.parse(ownPack(['en'])) as object
    for (const format of [2, 3, 0, -1, 'one'])
      await loads(JSON.stringify({ ...own, format }), asked)
    await loads('{"format":', asked)
    expect(asked).not.toHaveBeenCalled()
  })

  it('can be missing: that is another fault than a pack that cannot be reached', async () => {
    const pack = await loads(OLD, away)
    const fault = err('pack.reason.unreachable', { pack: 'own' })
    expect(pack).toEqual({ ok: false, reason: [{ where: 'format', reason: fault.reason }] })
    expect(!pack.ok && lacksMigrations(pack.reason)).toBe(true)
    const lost = await loaderOf(away, 'own').load(['en'])
    expect(!lost.ok && lacksMigrations(lost.reason)).toBe(false)
    const odd = await loads(JSON.stringify({ format: 1.5 }), () => Promise.resolve([] as never))
    expect(!odd.ok && odd.reason[0]?.where).toBe('format')
    expect(!odd.ok && lacksMigrations(odd.reason)).toBe(false)
  })
})

describe('the texts of a pack', () => {
  it('are asked for one language after the other, until one arrives', async () => {
    const { asked, fetchFile } = hostWith({
      'packs/own.json': ownPack(['es', 'it', 'en', 'fr']),
      'packs/own.en.json': ownTexts('en'),
    })
    expect(await titlesOf(ownLoader(fetchFile), 'it')).toEqual(['en'])
    expect(asked).toEqual(['packs/own.json', 'packs/own.it.json', 'packs/own.en.json'])
  })

  it('are not asked for again where they are there, also as the second best', async () => {
    const { asked, fetchFile } = hostWith({
      'packs/own.json': ownPack(['it', 'en']),
      'packs/own.en.json': ownTexts('en'),
    })
    const loader = ownLoader(fetchFile)
    await loader.load(['en'])
    asked.length = 0
    expect(await titlesOf(loader, 'it')).toEqual(['en'])
    expect(asked).toEqual(['packs/own.it.json'])
  })

  it('that do not arrive are told with the reason of the language that the reader wanted', async () => {
    const answers: Record<string, Response> = {
      'packs/own.json': new Response(ownPack(['it', 'en'])),
      'packs/own.it.json': new Response('', { status: 503 }),
      'packs/own.en.json': notThere(),
    }
    const loader = ownLoader((path) => Promise.resolve(answers[path] ?? notThere()))
    expect(await titlesOf(loader, 'it')).toEqual(['pack.reason.unreachable'])
  })

  it('are found by the languages of the file that are texts; a file without a list has its fault', async () => {
    const odd = hostWith({
      'packs/own.json': ownPack([3, 'en']),
      'packs/own.en.json': ownTexts('en'),
    })
    await ownLoader(odd.fetchFile).load(['it'])
    expect(odd.asked).toEqual(['packs/own.json', 'packs/own.en.json'])
    const none = hostWith({ 'packs/own.json': ownPack('en') })
    expect(await titlesOf(ownLoader(none.fetchFile), 'en')).toEqual(['pack.reason.wrong'])
    expect(none.asked).toEqual(['packs/own.json'])
  })

  it('of the built-in pack are asked for beside its structure once, and later alone', async () => {
    const { asked, fetchFile } = builtIn()
    const loader = loaderOf(fetchFile)
    await loader.load(['it'])
    await loader.load(['es'])
    await loader.load(['it'])
    expect(asked).toEqual([
      'packs/torino-2026.it.json',
      'packs/torino-2026.json',
      'packs/torino-2026.es.json',
    ])
  })

  it('of the built-in pack come after its structure where no language is wanted', async () => {
    const { asked, fetchFile } = builtIn()
    expect((await loaderOf(fetchFile).load([])).ok).toBe(true)
    expect(asked).toEqual(['packs/torino-2026.json', 'packs/torino-2026.en.json'])
  })
})

describe('a file of a pack', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('is fetched from beside the page', async () => {
    const { asked, fetchFile } = builtIn()
    vi.stubGlobal('fetch', fetchFile)
    const pack = await createPackLoader({ id: 'torino-2026', games: GAME_IDS }).load(['en'])
    expect(pack.ok).toBe(true)
    expect(asked).toContain('packs/torino-2026.json')
  })

  it('that breaks off while it arrives cannot be reached, and each fault names the pack', async () => {
    const broken = { ok: true, status: 200, text: () => Promise.reject(new TypeError('cut off')) }
    const loader = ownLoader(() => Promise.resolve(broken as unknown as Response))
    expect(await loader.load(['en'])).toEqual({
      ok: false,
      reason: [{ where: '', reason: { code: 'pack.reason.unreachable', params: { pack: 'own' } } }],
    })
    const away = await ownLoader(hostWith({}).fetchFile).load(['en'])
    expect(away).toMatchObject({
      reason: [{ reason: { code: 'pack.reason.unknown', params: { pack: 'own' } } }],
    })
    const page = await ownLoader(hostWith({}, () => new Response('<html>')).fetchFile).load(['en'])
    expect(page).toMatchObject({ reason: [{ reason: { params: { pack: 'own' } } }] })
    const busy = hostWith({}, () => new Response('', { status: 500 }))
    const served = await ownLoader(busy.fetchFile).load(['en'])
    expect(served).toMatchObject({ reason: [{ reason: { params: { pack: 'own' } } }] })
  })
})
