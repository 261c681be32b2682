declare module 'virtual:catalog/*' {
  const catalog: import('./catalogs.ts').Catalog
  export default catalog
}

declare module 'virtual:catalog-loaders' {
  type Load = () => Promise<{ default: import('./catalogs.ts').Catalog }>
  /** `page` is what the page says before any game was opened, `games` what the games say besides. */
  const loaders: Readonly<
    Record<import('./languages.ts').Language, { readonly page: Load; readonly games: Load }>
  >
  export default loaders
}
