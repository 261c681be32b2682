declare module 'virtual:catalog/*' {
  const catalog: Readonly<Record<string, string | readonly unknown[]>>
  export default catalog
}
