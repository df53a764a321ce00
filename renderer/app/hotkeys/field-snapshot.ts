type TextElement = HTMLInputElement | HTMLTextAreaElement

export type FieldSnapshot = { readonly element: TextElement; readonly value: string; readonly start: number | null; readonly end: number | null }

const TEXT_INPUT = 'textarea, input:not([type]), input[type="text"], input[type="search"], input[type="tel"], input[type="url"], input[type="email"], input[type="password"], input[type="number"]'

/** Remembers the text under the cursor before a run of keys changes it; null when no text field is in focus. */
export function takeSnapshot(): FieldSnapshot | null {
  const element = document.activeElement
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) || !element.matches(TEXT_INPUT)) return null
  return { element, value: element.value, start: element.selectionStart, end: element.selectionEnd }
}

/** Puts the remembered text back, so that not one stray character of a code stays. */
export function restoreSnapshot({ element, value, start, end }: FieldSnapshot): void {
  if (element.value === value) return
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype
  const setValue = Object.getOwnPropertyDescriptor(prototype, 'value')?.set
  setValue?.call(element, value)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  if (start !== null) element.setSelectionRange(start, end)
}
