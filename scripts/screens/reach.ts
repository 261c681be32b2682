import type { Page } from '@playwright/test'
import type { AnyLanguage } from '../../tests/e2e/support/texts.ts'

/** How a screen is come to, from a page that is empty. */
export type Reach = (page: Page, language: AnyLanguage) => Promise<void>
