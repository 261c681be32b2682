/**
 * What browsers and Node have alike, of what the core uses: it is no part of the language, so the library of
 * the language alone does not know it.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { readonly stream?: boolean }): string
}
