const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

const LARGEST = 0x10ffff

/** A text of XML with its references resolved; what is no reference stays as it is. */
export function xmlText(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (all, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[]
    if (name !== undefined) return NAMED[name] ?? all
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= LARGEST ? String.fromCodePoint(code) : all
  })
}

/** The text as it is written in XML, in an attribute too. */
export function xmlEscaped(text: string): string {
  return text.replaceAll(/[<>&"\n\r\t]/g, (sign) => `&#${sign.codePointAt(0)};`)
}

/** The attributes of a tag, with their references resolved. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/\s([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, xmlText(double ?? single ?? '')]),
  )
}

/** The text of the first element with this name; '' where there is none. */
export function elementText(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}>`)
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start)
  return end < 0 ? '' : xmlText(xml.slice(start + name.length + 2, end)).trim()
}
