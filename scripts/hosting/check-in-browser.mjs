import { chromium } from '@playwright/test'
import { args, executablePath } from '../browser.mjs'

/** Opens the page, plays, and opens it again without a network. */
export async function checkInBrowser({ page: address }) {
  const browser = await chromium.launch({ executablePath: await executablePath(), args })
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    const faults = []
    page.on('pageerror', (fault) => faults.push(fault.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.goto(address)
    await page.locator('.contents .entry').nth(2).waitFor()
    await page.waitForFunction(isKept)
    await context.setOffline(true)
    await page.reload()
    await page.locator('.contents .entry').first().click()
    await page.locator('[data-drawing="drawn"]').waitFor()
    return outcome(faults.join('; ') || null)
  } catch (fault) {
    return outcome(fault.message)
  } finally {
    await browser.close()
  }
}

const outcome = (fault) => ({ rule: 'the page opens, and opens again without a network', fault })

/**
 * Runs in the page: whether the device keeps what a game needs. Returns the answer of an earlier look:
 * `waitForFunction` would take a promise for true and end at once.
 */
function isKept() {
  const looking = async () => {
    const names = await caches.keys()
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const addresses = files.flat().map(({ url }) => url)
    const wanted = ['grid-screen-', '-page-', '-games-', '/packs/']
    window.isKept = wanted.every((part) => addresses.some((address) => address.includes(part)))
  }
  void looking()
  return window.isKept === true
}
