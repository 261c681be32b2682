// `npm run bench`: bundles scripts/bench with vite, as the page is bundled, and runs it.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const outDir = join(root, '.cache/bench')

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'scripts/bench/main.ts',
    outDir,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'bench.mjs', topLevelVar: false } },
  },
})
await import(pathToFileURL(join(outDir, 'bench.mjs')).href)
