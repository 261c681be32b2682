/** A command line, and what it does. */
export type Example = readonly [line: string, what: string]

export function formatExamples(examples: readonly Example[]): string {
  const lines = examples.flatMap(([line, what]) => [`  # ${what}`, `  ${line}`])
  return ['Examples:', ...lines].join('\n')
}
