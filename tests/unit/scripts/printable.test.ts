import { expect, it } from 'vitest'
import { printable } from '../../../scripts/mutants/printable.mjs'

const printed = (content: string): string => printable({ name: 'a.ts', content }).content

it('a source for the mutation tester has no type before an operator, and all else in its place', () => {
  const source = 'const c = a & (b[0] as number) & (d as number)\nconst f = e as number\n'
  expect(printed(source)).toBe(
    'const c = a & (b[0]!         ) & (d!         )\nconst f = e as number\n',
  )
  expect(printed(source)).toHaveLength(source.length)
})

it('a source without such a type is left as it is', () => {
  const source = 'const a = b as string\n'
  expect(printable({ name: 'a.ts', mutate: true, content: source })).toEqual({
    name: 'a.ts',
    mutate: true,
    content: source,
  })
})
