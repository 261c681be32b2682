import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const GAMES = join(ROOT, 'src/games')

/**
 * The folders of messages: one for what is said outside of games, one for a booth, and one for each game. Each has a folder
 * for every language, with a JSON file for each area.
 */
export const MESSAGE_FOLDERS = [
  join(ROOT, 'src/i18n/messages'),
  join(ROOT, 'src/kiosk/messages'),
  ...readdirSync(GAMES)
    .toSorted()
    .map((game) => join(GAMES, game, 'messages'))
    .filter((folder) => existsSync(folder)),
]

/**
 * The files of a language, one for each area. No two folders have an area of the same name.
 * @param {string} language
 * @param {readonly string[]} [folders]
 * @returns {string[]} paths
 */
export function messageFiles(language, folders = MESSAGE_FOLDERS) {
  return folders
    .map((folder) => join(folder, language))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .toSorted()
        .map((name) => join(folder, name)),
    )
    .filter((file) => file.endsWith('.json'))
}

/**
 * @param {string} file of an area
 * @returns {string} the area: "grid-hint"
 */
export function areaOf(file) {
  return file.replace(/^.*[/\\]/, '').replace(/\.json$/, '')
}
