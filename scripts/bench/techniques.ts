export function benchTechniques(file: string, print: (line: string) => void): void {
  print(file)
}
