/** Dialogs keep the page still with a style element of their own, whose library looks for the nonce under this name. */
export function shareStyleNonce(): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content
  if (nonce !== undefined && nonce !== '') Object.assign(globalThis, { __webpack_nonce__: nonce })
}
