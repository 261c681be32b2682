// What the visitors of each page download, from the real build; fails where a page is over its budget.
import { PAGE_FOLDER } from './output-folders.mjs'
import { PAGES } from './pages.mjs'
import { weighPage } from './size/weigh-page.mjs'

const weighed = PAGES.map((page) => weighPage(page, PAGE_FOLDER))
for (const { lines } of weighed) for (const line of lines) console.log(line)

const failures = weighed.flatMap((page) => page.failures)
for (const failure of failures) console.error(failure)
process.exit(failures.length > 0 ? 1 : 0)
