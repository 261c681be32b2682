import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Fault } from './fault.mjs'
import { splitFlags } from './flags.mjs'

/** The port of a first start. */
export const USUAL_PORT = 8321

export const HELP = `Starts a booth: serves the built page on this machine alone, opens Chromium in full screen
and brings both back when they crash or hang.

  npm run build                 once, and after each change
  npm run booth -- [options]

  --port N        the port of the page (that of the last start, at first ${USUAL_PORT}; 0 takes
                  any that is free). The journal belongs to its port, so keep it
  --profile DIR   where the booth keeps its journal, settings and log
  --exports DIR   where the staff's panel writes its files (the folder "exports" in the profile)
  --new-pin       asks for a new PIN; the booth takes it over at its next start
  --chrome PATH   the Chromium to start (else CHROME_PATH, else the one that is installed)
  --window        in a window, for trying it out
  --help          shows this

CHROME_FLAGS="…" adds flags for Chromium. docs/kiosk.md sets up a booth step by step.`

/**
 * @typedef {{
 *   task: 'run' | 'new pin' | 'help',
 *   port: number | null,
 *   profile: string,
 *   exports: string,
 *   chrome: string | null,
 *   isWindow: boolean,
 *   flags: string[],
 * }} Options
 */

/**
 * @param {readonly string[]} args
 * @param {{ env: NodeJS.ProcessEnv, platform?: string, home?: string }} machine
 * @returns {Options}
 */
export function readOptions(args, { env, platform = process.platform, home = homedir() }) {
  const values = parse(args)
  const profile = resolve(values.profile ?? usualProfile(env, platform, home))
  return {
    task: values.help ? 'help' : values['new-pin'] ? 'new pin' : 'run',
    port: portOf(values.port),
    profile,
    exports: resolve(values.exports ?? join(profile, 'exports')),
    chrome: values.chrome ?? env['CHROME_PATH'] ?? null,
    isWindow: values.window ?? false,
    flags: splitFlags(env['CHROME_FLAGS'] ?? ''),
  }
}

function parse(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        profile: { type: 'string' },
        exports: { type: 'string' },
        'new-pin': { type: 'boolean' },
        chrome: { type: 'string' },
        window: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return values
  } catch (fault) {
    throw new Fault(`${fault.message}\nnpm run booth -- --help lists the options.`)
  }
}

function portOf(text) {
  if (text === undefined) return null
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity
  if (port <= 65_535) return port
  throw new Fault(`--port ${text} is no port. Give a number from 0 to 65535.`)
}

/** Where programs of this system keep what they remember. */
function usualProfile(env, platform, home) {
  const name = 'bright-sparks-booth'
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), name)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name)
  return join(env['XDG_STATE_HOME'] || join(home, '.local', 'state'), name)
}
