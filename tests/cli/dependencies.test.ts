import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBuilder } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

interface PackageJson {
  readonly files: readonly string[]
  readonly exports: { readonly '.': { readonly types: string } }
  readonly dependencies?: Readonly<Record<string, string>>
}

const {
  files,
  exports,
  dependencies = {},
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson
/** Milliseconds: a build on a busy machine. */
const PATIENCE = 120_000
const built = mkdtempSync(join(tmpdir(), 'netzero-package-'))

beforeAll(async () => {
  const builder = await createBuilder({ root: ROOT, logLevel: 'silent' })
  const { node } = builder.environments
  if (!node) throw new Error('The build has no part for Node')
  node.config.build.outDir = built
  await builder.build(node)
  emitTypes()
}, PATIENCE)

afterAll(() => rmSync(built, { recursive: true, force: true }))

/** As the build does it beside the built files. */
function emitTypes(): void {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  const project = join(ROOT, 'scripts/vite/engine.tsconfig.json')
  const args = [tsc, '-p', project, '--outDir', join(built, 'types')]
  expect(spawnSync(process.execPath, args).status).toBe(0)
}

/** What a file imports or requires, as it is written there. */
function namesIn(code: string): string[] {
  const calls = /(?:\bfrom|\bimport|\bimport\s*\(|(?:\b|__)require\d*\s*\()\s*(["'])([^"'\n]+)\1/g
  return [...code.matchAll(calls)].map((match) => match[2] as string)
}

/** Of "a/b.js" "a", of "@a/b/c.js" "@a/b". */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

/** The packages that files need from outside. */
function packagesIn(codes: readonly string[]): string[] {
  const outside = codes
    .flatMap(namesIn)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map(packageOf)
  return [...new Set(outside)].toSorted()
}

/** The declarations that whoever imports the package reads, from its entry on. */
function declarations(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen
  const code = readFileSync(file, 'utf8')
  seen.set(file, code)
  for (const name of namesIn(code))
    if (name.startsWith('.'))
      declarations(join(dirname(file), name.replace(/\.ts$/, '.d.ts')), seen)
  return seen
}

it('the package needs exactly its dependencies to run, and no more are installed with it', () => {
  const scripts = readdirSync(built).filter((name) => name.endsWith('.js'))
  expect(scripts).toContain('netzero.js')
  const codes = scripts.map((name) => readFileSync(join(built, name), 'utf8'))
  expect(codes.flatMap(namesIn)).toContain('node:worker_threads')
  expect(packagesIn(codes)).toEqual(Object.keys(dependencies).toSorted())
})

it('the types of the package name no package that is not installed with it', () => {
  const [folder] = files
  expect(files).toEqual([folder])
  const entry = exports['.'].types.replace(`./${folder}/`, '')
  const codes = [...declarations(join(built, entry)).values()]
  expect(codes.length).toBeGreaterThan(20)
  const missing = packagesIn(codes).filter((name) => !(name in dependencies))
  expect(missing).toEqual([])
})

it('imports are found in every way in which they are written', () => {
  const code = `import a from 'a'; import "b/c.js"; export * from "@d/e/f"; await import('g')
    var h = __require("h"); const i = require('i'); import { j } from './j.js'; import 'node:fs'`
  expect(packagesIn([code])).toEqual(['@d/e', 'a', 'b', 'g', 'h', 'i'])
})
