/**
 * Unregisters the service worker of this page, so that the next load comes from the host. It is called
 * when the edition that is kept on this device lacks a part. Saved games stay, and so do the workers of
 * other pages of the same host.
 */
export async function dropKeptEdition(): Promise<void> {
  try {
    const registration = await workersOf(navigator)?.getRegistration()
    if (registration?.scope === new URL('./', location.href).href) await registration.unregister()
  } catch {
    // The browser refuses service workers, so there is none to unregister.
  }
}

/**
 * The page's service workers, null where the browser refuses them: some browsers then throw when they
 * are asked, others answer with nothing.
 */
export function workersOf(browser: Partial<Navigator>): ServiceWorkerContainer | null {
  try {
    return browser.serviceWorker ?? null
  } catch {
    return null
  }
}
