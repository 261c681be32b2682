import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader finds in a PDF. */
export interface ReadPdf {
  readonly pages: number
  /** Pieces of text in the order of the page's structure. */
  readonly texts: readonly string[]
  readonly title: unknown
  readonly language: unknown
  readonly isTagged: boolean
  /** Tags of the structure with how often each is used. */
  readonly tags: Readonly<Record<string, number>>
  /** Texts that lie outside of the first page. */
  readonly outside: readonly string[]
  /** Names of typefaces that are not within the file. */
  readonly missingFaces: readonly string[]
}

interface TreeNode {
  readonly role?: string
  readonly children?: readonly TreeNode[]
}

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const { items, lang, styles } = await page.getTextContent()
  const { info } = await document.getMetadata()
  const tags: Record<string, number> = {}
  countTags((await page.getStructTree()) as TreeNode | null, tags)
  await page.getOperatorList()
  const names = Object.keys(styles)
  const read = {
    pages: document.numPages,
    texts: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])),
    title: (info as { readonly Title?: unknown }).Title,
    language: lang,
    isTagged: (await document.getMarkInfo())?.Marked === true,
    tags,
    outside: items.flatMap((item) =>
      'str' in item && isOutside(item, page.view) ? [item.str] : [],
    ),
    missingFaces: names.filter((name) => {
      const face = page.commonObjs.get(name) as { readonly missingFile?: boolean } | null
      return !face || face.missingFile === true
    }),
  }
  await document.destroy()
  return read
}

interface Placed {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

function isOutside({ width, transform, str }: Placed, view: readonly number[]): boolean {
  const [, , , , x = 0, y = 0] = transform
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  return str.trim() !== '' && (x < left || y < bottom || x + width > right || y > top)
}

function countTags(node: TreeNode | null, tags: Record<string, number>): void {
  if (!node) return
  if (node.role) tags[node.role] = (tags[node.role] ?? 0) + 1
  for (const child of node.children ?? []) countTags(child, tags)
}
