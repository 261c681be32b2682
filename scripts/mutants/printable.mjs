/**
 * The source with each `(x as number)` as `(x!)`, in the same place. The printer of the mutation tester leaves
 * out the brackets in `a & (b as number) & c`, and what follows would be part of the type.
 */
export function printable({ content, ...file }) {
  return { ...file, content: content.replaceAll(/ as number(?=\))/g, '!'.padEnd(10)) }
}
