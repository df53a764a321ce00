import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignDialog } from '#renderer/features/papers/sign-dialog.tsx'
import { SignedLines } from '#renderer/features/papers/signed-line.tsx'
import { strokePath, strokesOf } from '#renderer/features/papers/signature-strokes.ts'
import { calls, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { putDesktop } from '#test/renderer/kit/desktop.ts'
import { PAPER } from './sample-papers.ts'

const WIDTH_PX = 500
/** A page without a screen draws nothing; the points are what matters. */
const brush = new Proxy({}, { get: () => () => undefined, set: () => true })

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'offsetWidth', 'get').mockReturnValue(WIDTH_PX)
})
afterEach(() => vi.restoreAllMocks())

function draw(): void {
  const pad = screen.getByRole('img', { name: 'Поле для подписи' })
  const at = (type: string, target: EventTarget, x: number, y: number) => target.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, isPrimary: true, button: 0, buttons: type === 'pointerup' ? 0 : 1, bubbles: true, cancelable: true, pressure: 0.5 }))
  at('pointerdown', pad, 50, 60)
  for (let step = 1; step < 20; step += 1) at('pointermove', pad.ownerDocument.defaultView ?? window, 50 + step * 12, 60 + (step % 3) * 10)
  at('pointerup', pad.ownerDocument.defaultView ?? window, 300, 60)
}

const show = (core: FakeCore, isTabletOpen = true) => renderScreen(<SignDialog paper={PAPER} customerName="Петров Пётр" isTabletOpen={isTabletOpen} onClose={() => undefined} />, { core })

describe('signing a paper', () => {
  it('points are kept in units that do not depend on the screen', () => {
    const group = { points: [{ x: 250, y: 80, time: 1_000, pressure: 0.5 }, { x: 600, y: -5, time: 1_040, pressure: 2 }] }
    expect(strokesOf([group, { points: [] }] as never, WIDTH_PX)).toEqual([[{ x: 500, y: 160, atMs: 0, pressure: 500 }, { x: 1_000, y: 0, atMs: 40, pressure: 1_000 }]])
    expect(strokePath([{ x: 5, y: 6, atMs: 0, pressure: 1 }])).toBe('M5 6L5 6')
  })

  it('says what is missing on the button, and sends what was drawn with the name', async () => {
    show({ 'documents.sign': () => ({ signatureId: 1, fileId: 2, sha256: 'a' }) })
    expect(await screen.findByRole('button', { name: /Сохранить подпись: поставьте подпись/ })).toBeTruthy()
    draw()
    fireEvent.click(await screen.findByRole('button', { name: /^Сохранить подпись(?!:)/ }))
    await waitFor(() => expect(calls('documents.sign')[0]).toMatchObject({ documentId: PAPER.documentId, signerName: 'Петров Пётр' }))
    expect(calls('documents.sign')[0]?.strokes[0]?.[0]).toMatchObject({ x: 100, y: 120 })
  })

  it('a scan of the paper signed by pen is the equal way', async () => {
    putDesktop({ name: 'скан.pdf', bytes: new Uint8Array([37]) })
    show({ 'files.store': () => ({ fileId: 9, sha256: 'b', mediaType: 'application/pdf', sizeBytes: 1 }), 'documents.attachSigned': () => ({ signatureId: 1 }) }, false)
    fireEvent.click(await screen.findByRole('button', { name: 'Выбрать файл' }))
    await screen.findByText('скан.pdf')
    fireEvent.click(screen.getByRole('button', { name: /Приложить/ }))
    await waitFor(() => expect(calls('documents.attachSigned')).toEqual([{ documentId: PAPER.documentId, signerName: 'Петров Пётр', fileId: 9 }]))
  })

  it('a signed paper shows the hand, who signed, by which way, and the answer about its print', async () => {
    const strokes = [[{ x: 1, y: 2, atMs: 0, pressure: 1 }]]
    const standing = { documentId: 1, isSigned: true, isSignable: true, customerName: '', printAnswer: { isPrinted: true, at: '2026-11-20T07:00:00.000Z', person: 'Иванова Анна' }, signatures: [{ signatureId: 1, way: 'tablet', signerName: 'Петров', signedAt: '2026-11-20T07:00:00.000Z', person: '', documentSha256: 'ab', fileId: 5, fileName: 'x.pdf', fileSha256: 'c', mediaType: 'application/pdf', strokes }] } as const
    const onOpen = vi.fn()
    renderScreen(<SignedLines standing={standing as never} onOpen={onOpen} />, { core: {} })
    await screen.findByRole('img', { name: 'Подпись: Петров' })
    expect(screen.getByText(/простая подпись на планшете: Петров/)).toBeTruthy()
    expect(screen.getByText(/печать подтверждена/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Подписанный экземпляр' }))
    expect(onOpen).toHaveBeenCalledWith(standing.signatures[0])
  })
})
