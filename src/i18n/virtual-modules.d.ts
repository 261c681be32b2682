declare module 'virtual:catalog/*' {
  const catalog: Readonly<Record<string, readonly unknown[]>>
  export default catalog
}
