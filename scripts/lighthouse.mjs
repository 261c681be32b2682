// `npm run lighthouse`: the built page's scores; fails below what is promised. RUNS: how many (3).
import { PROMISED, audit } from './lighthouse/audit.mjs'

const { scores, findings, version } = await audit(Number(process.env.RUNS ?? 3))
console.log(`Lighthouse ${version}, mobile`)
for (const [category, score] of Object.entries(scores))
  console.log(`${category.padEnd(16)} ${String(score).padStart(3)} of ${PROMISED[category]}`)
for (const finding of findings) console.log(`  ${finding}`)
process.exit(findings.length > 0 || isBelow(scores) ? 1 : 0)

function isBelow(reached) {
  return Object.entries(reached).some(([category, score]) => score < PROMISED[category])
}
