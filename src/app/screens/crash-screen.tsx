import type { JSX } from 'preact'

/**
 * The last resort, when not even a language could be loaded: it cannot use the catalogues, so it
 * says the one thing to do in every language at once.
 */
export function CrashScreen(): JSX.Element {
  return (
    <main class="plain-page">
      <p lang="en">The page could not be loaded. Your games are safe on this device.</p>
      <p lang="it">Non è stato possibile caricare la pagina. Le tue partite sono al sicuro.</p>
      <p lang="es">No se ha podido cargar la página. Tus partidas siguen guardadas.</p>
      <button type="button" class="button button--primary" onClick={() => location.reload()}>
        <span lang="en">Try again</span> · <span lang="it">Riprova</span> ·{' '}
        <span lang="es">Reintentar</span>
      </button>
    </main>
  )
}
