// Starts the servers of docs/hosting.md with the settings printed there, and checks what they answer.
import { cpSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkInBrowser } from './hosting/check-in-browser.mjs'
import { checkAnswers } from './hosting/check-answers.mjs'
import { startApache } from './hosting/start-apache.mjs'
import { startBucket } from './hosting/start-bucket.mjs'
import { startNginx } from './hosting/start-nginx.mjs'
import { PAGE_FOLDER } from './output-folders.mjs'

const SERVERS = { nginx: startNginx, Apache: startApache, 'a bucket': startBucket }

if (!existsSync(join(PAGE_FOLDER, 'index.html'))) {
  console.error('There is no built page. Run npm run build first.')
  process.exit(2)
}

let faults = 0
for (const [name, start] of Object.entries(SERVERS)) {
  // Servers give up the rights of root, and must still be able to read the files.
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
  chmodSync(folder, 0o755)
  cpSync(PAGE_FOLDER, join(folder, 'www/puzzles'), { recursive: true })
  try {
    faults += await tryServer(name, start, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
console.log(faults === 0 ? '\nAll is as the guide says.' : `\n${faults} faults`)
process.exit(faults === 0 ? 0 : 1)

async function tryServer(name, start, folder) {
  const server = await start(folder)
  if (server.missing) {
    console.log(`\n${name}: NOT TRIED. ${server.missing}`)
    return 0
  }
  console.log(`\n${name}, ${server.version}`)
  for (const note of server.notes ?? []) console.log(`  note: ${note}`)
  try {
    const outcomes = [...(await checkAnswers(server)), await checkInBrowser(server)]
    for (const { rule, fault } of outcomes)
      console.log(fault ? `  FAULT ${rule}: ${fault}` : `  ok    ${rule}`)
    return outcomes.filter(({ fault }) => fault).length
  } finally {
    await server.stop()
  }
}
