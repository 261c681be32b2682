// Measures how much memory the command line takes for longer and longer lists, in which one line of a hundred
// is bad. It must not grow with the list. `node scripts/measure-netzero.mjs [jobs] [command]`
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const SCRIPT = resolve(import.meta.dirname, 'netzero.mjs')
const PUZZLE = '.3..5..4...8.1.5..46.....12.7.5.2.8....6.3....4.1.9.3.25.....98..1.2.6...8..6..2.'
const BLOCK = Array.from({ length: 100 }, (_, line) => (line === 50 ? PUZZLE.slice(1) : PUZZLE))
const [jobs = '1', command = 'solve'] = process.argv.slice(2)

// Builds the command line, if that is needed.
spawnSync(process.execPath, [SCRIPT, '--version'])
for (const lines of [1_000, 10_000, 100_000, 1_000_000]) {
  const { peak, seconds } = await run(lines)
  const speed = Math.round(lines / seconds)
  console.log(`${String(lines).padStart(7)} lines: ${peak} MB at most, ${speed} lines a second`)
}

async function run(lines) {
  const started = Date.now()
  const child = spawn(process.execPath, [SCRIPT, command, '--jobs', jobs], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid))), 20)
  const closed = once(child, 'close')
  const text = `${BLOCK.join('\n')}\n`
  for (let line = 0; line < lines; line += BLOCK.length)
    if (!child.stdin.write(text)) await once(child.stdin, 'drain')
  child.stdin.end()
  await closed
  clearInterval(watch)
  return { peak, seconds: (Date.now() - started) / 1000 }
}

/** Works on Linux only: elsewhere it is 0. */
function residentMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
