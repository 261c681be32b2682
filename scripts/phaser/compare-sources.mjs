/** What differs between the recorded files of Phaser and those that are installed, in sentences. */
import { RELIED_ON } from './relied-on.mjs'

const RECHECK = {
  used: 'it is bundled as it is, so look for what it does differently and run the browser tests',
  narrowed:
    'NARROWED replaces it, so see that the replacement still does all that its importers ask for',
  absent: 'ABSENT leaves it out, so see that nothing asks for it when a game starts or draws',
}

/**
 * A sentence for each file that changed, moved, is new or is gone; none where all is as it was recorded.
 * @param recorded the files, as `sources.json` has them
 * @param found the same for what is installed
 * @param isThere whether a file is still in Phaser's package, though the bundle no longer asks for it
 */
export function compareSources(recorded, found, isThere) {
  const added = Object.keys(found.files).filter((part) => !(part in recorded.files))
  const homes = new Map(added.map((part) => [hashIn(found, part), part]))
  const moved = new Map(
    Object.keys(recorded.files)
      .filter((part) => !(part in found.files) && homes.has(hashIn(recorded, part)))
      .map((part) => [part, homes.get(hashIn(recorded, part))]),
  )
  const news = added.filter((part) => ![...moved.values()].includes(part))
  return [
    ...Object.keys(recorded.files).flatMap((part) => changeOf(part)),
    ...news.map((part) => `${part} is new: ${adviceOf(part, roleIn(found, part))}`),
  ]

  function changeOf(part) {
    const role = roleIn(recorded, part)
    if (moved.has(part))
      return [`${part} moved to ${moved.get(part)}: name it so in scripts/build-phaser.mjs`]
    if (!(part in found.files)) {
      const fate = isThere(part) ? 'is no longer asked for' : 'is gone'
      return [`${part} ${fate}: ${adviceOf(part, role)}`]
    }
    const now = roleIn(found, part)
    if (hashIn(found, part) !== hashIn(recorded, part))
      return [`${part} changed: ${adviceOf(part, now)}`]
    return now === role ? [] : [`${part} was ${role} and is ${now} now: ${adviceOf(part, now)}`]
  }
}

const roleIn = ({ files }, part) => files[part].split(' ')[0]
const hashIn = ({ files }, part) => files[part].split(' ')[1]

function adviceOf(part, role) {
  const relied = RELIED_ON[part]
  return relied
    ? `${RECHECK[role]}; ${relied.by} relies on ${relied.words.join(', ')}`
    : RECHECK[role]
}
