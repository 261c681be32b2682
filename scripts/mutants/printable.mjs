/**
 * The source with each `(x as number)` written as `(x!)`, padded so that positions stay the same. The
 * printer of the mutation tester leaves out the brackets in `a & (b as number) & c`, so that `& c` would
 * become part of the type.
 */
export function printable({ content, ...file }) {
  return { ...file, content: content.replaceAll(/ as number(?=\))/g, '!'.padEnd(10)) }
}
