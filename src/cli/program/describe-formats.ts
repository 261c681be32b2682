import { FORMATS, FORMAT_NAMES } from '../../formats/formats.ts'

const WIDTH = 79
const INDENT = 14

/** The table of formats for the help: each with its name and what it is. */
export function describeFormats(): string {
  return FORMAT_NAMES.map((name) => {
    const [first = '', ...more] = wrapped(FORMATS[name].summary, WIDTH - INDENT)
    return [
      `  ${name.padEnd(INDENT - 2)}${first}`,
      ...more.map((line) => ' '.repeat(INDENT) + line),
    ]
  })
    .flat()
    .join('\n')
}

function wrapped(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim()
    if (longer.length > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
