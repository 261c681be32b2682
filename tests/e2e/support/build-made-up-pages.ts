import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const CONFIG = join(ROOT, 'tests/support/made-up-pages/vite.config.ts')

/**
 * Builds the project's pages with the made-up ones into a folder of its own, as `vite build` does.
 * Gives back that folder; the pages are in its `dist`.
 */
export function buildMadeUpPages(): string {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/made-up-pages-'))
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { NODE_ENV: _, ...env } = process.env
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--config', CONFIG, '--logLevel', 'warn'],
    { cwd: ROOT, env: { ...env, BUILT: relative(ROOT, folder) }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The made-up pages could not be built: ${stderr}`)
  return folder
}
