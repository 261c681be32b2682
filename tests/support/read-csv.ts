/** Reads a CSV file as RFC 4180 says. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let rest = text
  while (rest !== '') {
    const row: string[] = []
    let ended = false
    while (!ended) {
      const [whole = '', quoted, plain, end = ''] =
        /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
      if (whole === '') throw new Error(`No field: ${rest}`)
      row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
      rest = rest.slice(whole.length)
      ended = end === '\r\n'
    }
    rows.push(row)
  }
  return rows
}
