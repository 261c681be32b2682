/**
 * All that the robot knows of how a booth's pages are made: what a person sees is a role and a place, and these lines say
 * where to look for it. Nothing else in this folder names an element.
 */
export const PAGE = {
  /** The booth invites. */
  attract: '#booth .attract',
  /** Something to touch that begins a visit; its text is the language's own name. */
  begin: '#booth .attract button[lang]',
  /** All that a visit shows; empty while nobody plays. */
  visit: '#app',
  /** The rounds that are offered. */
  rounds: '#app a[href*="#/play/"]',
  /** The bar at the foot; its last item ends the visit. */
  finish: '#app .sill__item',
  /** Asks whether somebody is still there. */
  stillThere: '#app [role="alertdialog"]',
  drawn: '#app [data-drawing="drawn"]',
  /** All that can be touched in a visit. */
  controls: '#app :is(button, a[href], input, select, label, td[data-item], [role="button"])',
  board: '#app .mirror--board td[data-item]',
  boardKeys: '#app .mirror--list button[data-item]',
  tiles: '#app [data-item^="tile-"]',
  slots: '#app [data-item^="slot-"]',
  answers: '#app .answer',
  /** On from a question, a word or a result. */
  onwards: '#app .button--primary',
  languages: '#app select',
} as const

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
