/**
 * Words instead of a blank page where the game's own code does not arrive or cannot run. This script stands
 * in the page itself (scripts/vite/first-words.ts puts it there) and is written for old browsers.
 */
;(function () {
  var texts = FIRST_WORDS
  var started = false

  /** The first of the reader's languages that there are words in. */
  function pickLanguage() {
    var kept = {}
    try {
      kept = JSON.parse(localStorage.getItem('netzero/settings')) || kept
    } catch (refused) {}
    var tags = [kept.language].concat(navigator.languages || [navigator.language])
    for (var i = 0; i < tags.length; i++) {
      var base = String(tags[i]).split('-')[0].toLowerCase()
      if (Object.prototype.hasOwnProperty.call(texts, base)) return base
    }
    return DEFAULT_LANGUAGE
  }

  /** Shows one of the sentences in place of the page. */
  function tellTrouble(kind) {
    var root = document.getElementById('app')
    if (!root) return addEventListener('DOMContentLoaded', tellTrouble.bind(null, kind))
    var language = pickLanguage()
    var main = document.createElement('main')
    main.className = 'plain-page'
    main.id = 'trouble'
    main.lang = language
    var words = document.createElement('p')
    words.textContent = texts[language][kind]
    var button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--primary'
    button.textContent = texts[language].tryAgain
    button.onclick = function () {
      location.reload()
    }
    main.appendChild(words)
    main.appendChild(button)
    while (root.firstChild) root.removeChild(root.firstChild)
    root.appendChild(main)
  }

  /** An edition kept on this device lacks a part: the next load asks the host. */
  function dropKeptEdition() {
    try {
      navigator.serviceWorker.getRegistration().then(function (kept) {
        if (kept && kept.scope === new URL('./', location.href).href) kept.unregister()
      })
    } catch (refused) {}
  }

  window.firstWords = {
    tell: tellTrouble,
    /** From now on the page speaks for itself. */
    end: function () {
      started = true
    },
  }

  addEventListener(
    'error',
    function (event) {
      var isScript = event.target.tagName === 'SCRIPT'
      if (isScript && navigator.onLine) dropKeptEdition()
      if (started) return
      if (location.protocol === 'file:') tellTrouble('asFile')
      else if (isScript) tellTrouble('notLoaded')
      else if (event.target === window) tellTrouble('cannotRun')
    },
    true,
  )
})()
