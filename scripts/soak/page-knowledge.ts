/**
 * All that the robot knows of how a booth's pages are made: what a person sees is a role and a place, and these lines say
 * where to look for it. Nothing else in this folder names an element.
 */
export const PAGE = {
  /** The booth invites. */
  attract: '#booth .attract',
  /** Something to touch that begins a visit; its text is the language's own name. */
  begin: '#booth .attract button[lang]',
  /** The picture that the invitation begins with. */
  firstPicture: '#booth .attract[lang="en"] .attract-picture--title',
  /** The first item below the invitation: begins a visit that is read aloud. */
  beginAloud: '#booth .attract .sill__item',
  /** The page is read aloud. */
  readsAloud: 'html[data-aloud]',
  /** All that a visit shows; empty while nobody plays. */
  visit: '#app',
  /** The rounds that are offered. */
  rounds: '#app a[href*="#/play/"]',
  /** The bar at the foot; its last item ends the visit. */
  finish: '#app .sill__item',
  /** Items of that bar: a code to take home, and reading aloud. */
  takeHome: '#app .sill__item:nth-child(3)',
  aloud: '#app .sill__item:nth-child(4)',
  /** How fast and how loud it is read. */
  manner: '#app .aloud-bar__key',
  /** A code to go on with elsewhere, on a sheet of its own or beside a result. */
  code: '#app .code-picture',
  /** The sheet has a code, or says why there is none. */
  sheetReady: '#app [data-scannable]:not([data-scannable="making"])',
  /** On the sheet: the visitor has what they want, and goes. */
  clear: '#app .hand-over__actions .button:last-child',
  /** Asks whether somebody is still there. */
  stillThere: '#app [role="alertdialog"]',
  drawn: '#app [data-drawing="drawn"]',
  /** All that can be touched in a visit. */
  controls: '#app :is(button, a[href], input, select, label, td[data-item], [role="button"])',
  title: '#app h1',
  board: '#app .mirror--board td[data-item]',
  boardKeys: '#app .mirror--list button[data-item]',
  tiles: '#app [data-item^="tile-"]',
  slots: '#app [data-item^="slot-"]',
  answers: '#app .answer',
  /** On from a question, a word or a result. */
  onwards: '#app .button--primary',
  languages: '#app select',
} as const

/** Milliseconds after which day and night have each had their turn, and it is day again. */
export const INVITATION = 16 * 60_000

/** How each visit that is read aloud begins: rate and volume. */
export const USUAL_MANNER = '1 0.8'

/** A link that carries a game, wherever its text is found: these digits are the game. */
export const CARRIED = /#\/at\/(\d+)/

/** What a booth may keep on its device, by how the name begins; anything else was left by a visitor. */
export const MAY_KEEP = {
  localStorage: /^netzero-booth/,
  sessionStorage: /^netzero-booth/,
  databases: /^netzero-(?:journal|booth|pin|packs)/,
  caches: /^(?:workbox-precache|netzero-)/,
} as const

/** What of the document a booth changes itself while it invites: it shows day and night in turn. */
export const OWN_LOOK = /^data-theme=/

/** The mark that stands on the device while a visit is on: each time it is set, a visit begins. */
export const VISIT_MARK = 'netzero-booth-visit'

export const JOURNAL = 'netzero-journal'

/** A visitor's saved game, wherever its text is found. */
export const SAVED_GAME = /"moves":\s*\[/
