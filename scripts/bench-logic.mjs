// Benches of the technique solver: node scripts/bench-logic.mjs --ratings FILE | --techniques FILE
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, '.cache/bench')

// Bundled, so that what is measured is the code as it ships and not as a loader rewrites it.
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: { ssr: 'scripts/bench/logic.ts', outDir, minify: false, target: 'node20' },
})
await import(pathToFileURL(resolve(outDir, 'logic.js')).href)
