// Makes the positions of the lessons anew (src/games/letter-sudoku/core/lessons/positions.ts): npm run lessons.
// It generates grids from a seed on, walks through each with the ladder of techniques, and stops where a lesson's
// step is the next one and the only one of its kind. Other positions come from another seed: -- --seed 2
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } })
const root = resolve(import.meta.dirname, '../..')
const { module } = await runnerImport(resolve(root, 'scripts/lessons/find-positions.ts'), { root })
const path = resolve(root, 'src/games/letter-sudoku/core/lessons/positions.ts')

const positions = Object.fromEntries(module.findPositions(Number(values.seed), console.log))
const source = `import type { LessonId } from './lesson-of.ts'
import type { LessonPosition } from './lesson.ts'

/** Made by \`npm run lessons -- --seed ${Number(values.seed)}\`. */
export const LESSON_POSITIONS: Readonly<Record<LessonId, readonly LessonPosition[]>> = ${JSON.stringify(positions)}
`
const style = await resolveConfig(path)
await writeFile(path, await format(source, { ...style, filepath: path }))
