import { parse } from '@messageformat/parser'

/** The names of a message's parameters, nested plurals included. */
export function parametersOf(text: string): string[] {
  const names = new Set<string>()
  const visit = (tokens: readonly object[]): void => {
    for (const token of tokens) {
      const { arg, cases } = token as { arg?: string; cases?: { tokens: object[] }[] }
      if (arg) names.add(arg)
      for (const each of cases ?? []) visit(each.tokens)
    }
  }
  visit(parse(text))
  return [...names].sort()
}
