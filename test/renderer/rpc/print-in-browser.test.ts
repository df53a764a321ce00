import { expect, test, vi } from 'vitest'
import { printPdf } from '#renderer/rpc/host-shell.ts'

const A4 = { printer: '', widthMicrons: 210_000, heightMicrons: 297_000, copies: 1 } as const

test('a paper printed in the browser while somebody types takes the cursor from nobody, not for a moment', async () => {
  Object.assign(URL, { createObjectURL: () => 'about:blank', revokeObjectURL: () => undefined })
  const field = document.createElement('input')
  document.body.append(field)
  field.focus()
  const left = vi.fn()
  field.addEventListener('blur', left)
  const printing = printPdf({ name: 'Акт приёма', bytes: new Uint8Array([1]) }, A4)
  const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Акт приёма"]')
  const print = vi.fn()
  // A frame that is given the cursor takes it from the field.
  Object.assign(frame?.contentWindow ?? {}, { print, focus: () => field.blur() })
  frame?.dispatchEvent(new Event('load'))
  expect(await printing).toMatchObject({ outcome: 'printed' })
  expect(print).toHaveBeenCalledOnce()
  expect(left).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(field)
  frame?.remove()
  field.remove()
})
