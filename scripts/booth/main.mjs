import { askHidden } from './ask-hidden.mjs'
import { Fault } from './fault.mjs'
import { inProfile, readyFolder } from './folders.mjs'
import { askPin, leavePin, recordOf } from './new-pin.mjs'
import { HELP, readOptions } from './options.mjs'
import { runBooth } from './run-booth.mjs'

/** @param {readonly string[]} args */
export async function main(args) {
  try {
    const options = readOptions(args, { env: process.env })
    if (options.task === 'help') console.log(HELP)
    else if (options.task === 'new pin') await makePin(options)
    else await runBooth(options)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    console.error(fault.message)
    process.exit(2)
  }
}

/** @param {import('./options.mjs').Options} options */
async function makePin({ profile }) {
  readyFolder(profile, '--profile')
  const terminal = askHidden()
  try {
    leavePin(inProfile(profile).pin, recordOf(await askPin(terminal.ask)))
  } finally {
    terminal.close()
  }
  console.log('The booth takes the new PIN over at its next start. The journal stays as it is.')
  console.log('If it runs, start it again (docs/kiosk.md: sudo systemctl restart booth).')
}
