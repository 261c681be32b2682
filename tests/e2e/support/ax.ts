import { expect } from '@playwright/test'
import type { CDPSession, Page } from '@playwright/test'

interface AxNode {
  readonly ignored: boolean
  readonly backendDOMNodeId?: number
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
}

interface AxTreeNode extends AxNode {
  readonly nodeId: string
  readonly parentId?: string
}

/** Roles of pieces of text and of boxes, which have no name of their own. */
const UNSAID: readonly string[] = ['StaticText', 'InlineTextBox', 'none', 'generic']

/**
 * Acts on a page as assistive technology does: it knows roles and accessible names from the
 * browser's accessibility tree and nothing of pixels. Pressing is the tree's own default action.
 */
export class AxReader {
  private constructor(private readonly cdp: CDPSession) {}

  static async open(page: Page): Promise<AxReader> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Accessibility.enable')
    return new AxReader(cdp)
  }

  /** All nodes of a role whose name equals or matches; ignored ones (hidden, inert) left out. */
  async find(role: string, name?: string | RegExp): Promise<AxNode[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: 0 })
    const { nodes } = (await this.cdp.send('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      role,
      ...(typeof name === 'string' ? { accessibleName: name } : {}),
    })) as { nodes: AxNode[] }
    const shown = nodes.filter((node) => !node.ignored)
    return name instanceof RegExp
      ? shown.filter((node) => name.test(node.name?.value ?? ''))
      : shown
  }

  /**
   * What a screen reader says under a finger: role and name of the node that the browser's own hit test
   * finds at a point of the window, or of the nearest one around it that is no mere piece of text or box.
   */
  async at({ x, y }: { readonly x: number; readonly y: number }): Promise<string> {
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression: `document.elementFromPoint(${x}, ${y})`,
    })
    if (!result.objectId) return 'nothing'
    const { objectId } = result
    const { node: found } = await this.cdp.send('DOM.describeNode', { objectId })
    const { backendNodeId } = found
    const partial = { objectId, fetchRelatives: true }
    const { nodes } = (await this.cdp.send('Accessibility.getPartialAXTree', partial)) as {
      nodes: AxTreeNode[]
    }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    let node = nodes.find((each) => each.backendDOMNodeId === backendNodeId)
    while (node && (node.ignored || UNSAID.includes(node.role?.value ?? '')))
      node = byId.get(node.parentId ?? '')
    return node ? `${node.role?.value} “${node.name?.value ?? ''}”` : 'nothing'
  }

  async names(role: string): Promise<string[]> {
    return (await this.find(role)).map((node) => node.name?.value ?? '')
  }

  /** Waits for a node, then presses it; where several match, the first one. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const node = await this.waitFor(role, name)
    const { object } = await this.cdp.send('DOM.resolveNode', {
      backendNodeId: node.backendDOMNodeId as number,
    })
    await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: 'function () { this.focus?.(); this.click() }',
    })
  }

  async waitFor(role: string, name: string | RegExp): Promise<AxNode> {
    const found: AxNode[] = []
    await expect(async () => {
      found.push(...(await this.find(role, name)))
      if (found.length > 0) return
      const there = (await this.names(role)).slice(0, 30).join(' | ')
      throw new Error(`No ${role} named ${String(name)}. There are: ${there}`)
    }).toPass({ timeout: 30_000, intervals: [50] })
    return found[0] as AxNode
  }
}
