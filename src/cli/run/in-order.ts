/**
 * Answers what comes, several at a time, and hands on the answers in the order of the questions, each
 * as soon as it is its turn. No more than `width` are under way, so that memory stays the same however
 * many come and however slowly the answers are taken.
 */
export async function inOrder<Question, Answer>(
  questions: AsyncIterable<Question>,
  ask: (question: Question) => Promise<Answer>,
  width: number,
  take: (answer: Answer) => Promise<void>,
): Promise<void> {
  let underWay = 0
  let turn: Promise<void> = Promise.resolve()
  let wake: (() => void) | null = null
  let fault: { cause: unknown } | null = null

  const follow = async (before: Promise<void>, answer: Promise<Answer>): Promise<void> => {
    // A fault is told in its turn; until then nobody waits for this answer.
    answer.catch(() => {})
    await before
    try {
      const value = await answer
      if (!fault) await take(value)
    } catch (cause) {
      fault ??= { cause }
    }
    underWay--
    wake?.()
  }

  for await (const question of questions) {
    if (fault) break
    underWay++
    turn = follow(turn, ask(question))
    while (underWay >= width && !fault) await new Promise<void>((resolve) => (wake = resolve))
  }
  await turn
  // Typed anew: the compiler does not see that `follow` sets it.
  const found = fault as { cause: unknown } | null
  if (found) throw found.cause
}
