/** puppeteer-core, which is there only once `npm run engines` was asked to try Firefox. */
export { default as puppeteer } from 'puppeteer-core'
