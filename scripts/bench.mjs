// `npm run bench`: bundles scripts/bench with vite, as the page is bundled, and runs it. The packages that it
// compares with have a package.json of their own there.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { fetchOwnPackage } from './own-package.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'scripts/bench')
// Beside the packages, so that the bundle imports them and they are measured as they were published.
const outDir = join(folder, 'node_modules/.bench')

fetchOwnPackage(folder, 'the packages to compare with')
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
