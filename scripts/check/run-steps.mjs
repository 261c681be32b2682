import { spawn } from 'node:child_process'

/**
 * Runs steps one after the other and stops at the first that fails. A step fails when its command
 * does; a `silent` step also fails when its command prints anything, because what such a command
 * prints is a warning.
 * @param {readonly { name: string, command: string, silent?: boolean }[]} steps
 * @param {{ env?: NodeJS.ProcessEnv, print?: (line: string) => void }} [options]
 * @returns what became of each step that was run: `{ name, failure, minutes }`, `failure` null when it passed
 */
export async function runSteps(steps, { env = process.env, print = console.log } = {}) {
  const outcomes = []
  for (const { name, command, silent = false } of steps) {
    print(`\n— ${name}: ${command}`)
    const started = Date.now()
    const failure = await runCommand(command, silent, env)
    const minutes = (Date.now() - started) / 60_000
    outcomes.push({ name, failure, minutes })
    print(`  ${name}: ${minutes.toFixed(1)} min`)
    if (failure) break
  }
  return outcomes
}

function runCommand(command, silent, env) {
  return new Promise((resolve) => {
    let said = false
    const stdio = silent ? ['inherit', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, { shell: true, stdio, env })
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      stream?.on('data', (chunk) => {
        said = true
        target.write(chunk)
      })
    child.once('error', ({ message }) => resolve(message))
    child.once('close', (code, signal) => {
      if (code !== 0) resolve(signal ? `ended by ${signal}` : `exit code ${code}`)
      else resolve(said ? 'it printed a warning' : null)
    })
  })
}
