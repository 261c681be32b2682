// Serves the built page as a real host would, on PORT, or else on any port that is free. With `--plain` it neither
// compresses files nor lets browsers keep them, for tests of many pages.
import { startHost } from './host/start-host.mjs'
import { PAGE_FOLDER } from './output-folders.mjs'

const { address } = await startHost({
  folder: PAGE_FOLDER,
  port: Number(process.env.PORT ?? 0),
  isPlain: process.argv.includes('--plain'),
})
console.log(`The built page is at ${address}`)
