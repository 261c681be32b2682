/**
 * Where a build puts its two outputs. `BUILT` names a folder of their own for them, so that
 * `npm run check` never takes away the files that `npm start` is serving in another window.
 */
import { join } from 'node:path'

const BUILT = process.env['BUILT'] ?? ''

/** The page, for any static host. */
export const PAGE_FOLDER = join(BUILT, 'dist')

/** The programs that run in Node. They are apart from the page, because its visitors do not need them. */
export const NODE_FOLDER = join(BUILT, 'dist-node')
