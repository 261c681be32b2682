/** The custom property of a role, without its hyphens: "sky0" is "sky-0", "conflictFill" "conflict-fill". */
export function kebab(role: string): string {
  return role.replaceAll(/[A-Z\d]/g, (letter) => `-${letter.toLowerCase()}`)
}
