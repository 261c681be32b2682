declare module 'virtual:catalog/*' {
  const catalog: import('./catalogs.ts').Catalog
  export default catalog
}
