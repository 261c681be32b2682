/** Another commit of this repository, checked out and built beside this one in `.cache/perf`. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of a commit's tree, with what it needs to be built; null where there is no such commit.
 * @param root the root folder of this tree
 * @param ref a branch, a tag, a hash, or `HEAD~5`
 */
export function otherTree(root, ref) {
  const commit = commitOf(root, ref)
  if (commit === null) return null
  const folder = join(root, '.cache/perf', commit)
  // Forget trees whose folder somebody has deleted: git would refuse to make them anew.
  git(root, 'worktree', 'prune')
  if (!existsSync(folder))
    git(root, 'worktree', 'add', '--quiet', '--detach', '--force', folder, commit)
  if (!existsSync(join(folder, 'node_modules'))) fetchPackages(root, folder)
  return folder
}

function commitOf(root, ref) {
  try {
    return git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`).trim()
  } catch {
    return null
  }
}

/** Links to the packages of this tree where the other commit needs the same ones, else fetches them. */
function fetchPackages(root, folder) {
  const [ours, theirs] = [root, folder].map((tree) =>
    readFileSync(join(tree, 'package-lock.json'), 'utf8'),
  )
  if (ours === theirs) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return
  }
  console.log('Fetching the packages of the other commit, once …')
  const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], options)
  if (status !== 0) throw new Error('The packages of the other commit could not be fetched')
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}
