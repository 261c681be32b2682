/**
 * The languages of a pack in the order in which a reader would have them: the wanted ones that it has,
 * whole ("es-MX") or by their base ("es"), then English, then its own order.
 */
export function rankPackLanguages(
  languages: readonly string[],
  wanted: readonly string[],
): readonly string[] {
  const found = [...wanted, 'en'].flatMap((tag) => {
    const same = languages.find((each) => each.toLowerCase() === tag.toLowerCase())
    return same ?? languages.find((each) => baseOf(each) === baseOf(tag)) ?? []
  })
  return [...new Set([...found, ...languages])]
}

function baseOf(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
