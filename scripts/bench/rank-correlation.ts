/** Spearman's rank correlation; equal values share the mean of their ranks. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number {
  return correlation(ranksOf(one), ranksOf(other))
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const ranks = Array.from({ length: values.length }, () => 0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && order[to]?.value === order[from]?.value) to++
    for (const { at } of order.slice(from, to)) ranks[at] = (from + to - 1) / 2
    from = to
  }
  return ranks
}

/** Pearson's correlation. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let together = 0
  let ofOne = 0
  let ofOther = 0
  one.forEach((value, at) => {
    const [a, b] = [value - meanOne, (other[at] as number) - meanOther]
    together += a * b
    ofOne += a * a
    ofOther += b * b
  })
  return together / Math.sqrt(ofOne * ofOther)
}
