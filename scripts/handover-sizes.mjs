// Prints how large the links of some positions are, and which QR code holds them: npm run handover:sizes.
// Another address than the one that is supposed: npm run handover:sizes -- https://example.org/
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [, , page = 'https://netzero.example.eu/puzzles/'] = process.argv
const root = resolve(import.meta.dirname, '..')
const { module } = await runnerImport(resolve(root, 'scripts/handover/list-sizes.ts'), { root })
const lines = module.listSizes(`${page}#/at/`)
console.log(`Behind ${page}#/at/, error correction M\n${lines.join('\n')}`)
