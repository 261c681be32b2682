/**
 * `npm run perf -- --against REF`: measures this tree and another commit in turn, and prints ratios. Each tree is
 * measured by its own scripts, because only they know its pages; what both measure under one name is compared.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareFigures } from './compare-figures.mjs'
import { otherTree } from './other-tree.mjs'

/** How often both are measured. PAIRS: fewer, to try something out. */
const PAIRS = Number(process.env.PAIRS ?? 7)

/**
 * The exit code: 0 where nothing is worse, 1 where something is, 2 where it could not be measured.
 * @param parts such as `input`; all of them where there is none
 */
export function measureAgainst(root, ref, parts) {
  const other = otherTree(root, ref)
  if (other === null) return fail(`There is no commit ${ref}`)
  for (const tree of [root, other])
    if (!run(tree, 'npx vite build --logLevel error')) return fail(`${tree} could not be built`)
  const pairs = []
  for (let pair = 0; pair < PAIRS; pair++) {
    console.log(`Pair ${pair + 1} of ${PAIRS}`)
    // The trees take turns at being first: a machine that warms up or gets hot would favour one of them.
    const order = pair % 2 === 0 ? [root, other] : [other, root]
    const figures = new Map(order.map((tree) => [tree, figuresOf(tree, parts)]))
    if ([...figures.values()].includes(null)) return fail('Not everything could be measured')
    pairs.push({ ours: figures.get(root), theirs: figures.get(other) })
  }
  return print(compareFigures(pairs), ref)
}

/** The figures of a tree; null where measuring failed. */
function figuresOf(tree, parts) {
  const folder = join(tree, 'test-results/figures')
  rmSync(folder, { recursive: true, force: true })
  const done = run(
    tree,
    `npx playwright test -c scripts/perf/playwright.config.ts ${parts.join(' ')}`,
  )
  if (!done || !existsSync(folder)) return null
  return readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}

function run(cwd, command) {
  // Ignore the progress that commands print. They report failures on the error stream.
  return (
    spawnSync(command, { cwd, shell: true, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  )
}

function print(lines, ref) {
  if (lines.length === 0) return fail('The two commits measure no time under the same name')
  console.log(`\n| median of ${PAIRS} | this tree | ${ref} | ratio | |\n|---|---|---|---|---|`)
  for (const { what, ours, theirs, ratio, worse } of lines)
    console.log(
      `| ${what} | ${ours} ms | ${theirs} ms | ${ratio.toFixed(2)} | ${worse ? 'worse' : ''} |`,
    )
  const worse = lines.filter((line) => line.worse)
  console.log(worse.length === 0 ? '\nNothing is worse.' : `\n${worse.length} worse.`)
  return worse.length === 0 ? 0 : 1
}

function fail(reason) {
  console.error(reason)
  return 2
}
