import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { renderWithKit } from './render-kit.tsx'

/** A screen with a question; answered, the button that asked may be gone. */
function Screen({ isGoneAfter = false }: { readonly isGoneAfter?: boolean }) {
  const [isAsking, setAsking] = useState(false)
  const [isAnswered, setAnswered] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const answer = () => {
    setAsking(false)
    setAnswered(true)
  }
  return (
    <main id="main" tabIndex={-1}>
      <div role="grid" aria-label="Список" data-autofocus tabIndex={0} />
      {!(isGoneAfter && isAnswered) && <button type="button" onClick={() => setAsking(true)}>Спросить</button>}
      {isAsking && (
        <Dialog isOpen title="Вопрос" onClose={() => setAsking(false)} primary={{ label: 'Ответить', onClick: problem === null ? () => setProblem('Заполните') : answer }}>
          <TextField label="Первое" value="" onChange={() => undefined} hasAutoFocus />
          <TextField label="Второе" value="" error={problem ?? undefined} onChange={() => undefined} />
        </Dialog>
      )}
    </main>
  )
}

const cursorIn = (name: string, role: string) => vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole(role, { name })))

async function ask() {
  const button = screen.getByRole('button', { name: 'Спросить' })
  button.focus()
  fireEvent.click(button)
  await screen.findByRole('dialog')
  // Nobody answers before the window has the cursor.
  await cursorIn('Первое', 'textbox')
}
const submit = async () => act(async () => { fireEvent.submit(document.querySelector('form') as HTMLFormElement) })

describe('the cursor after a question', () => {
  it('is where it was when the question is put away', async () => {
    renderWithKit(<Screen />)
    await ask()
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Первое' }), { key: 'Escape', code: 'Escape' })
    await cursorIn('Спросить', 'button')
  })

  it('goes to the first field that is wrong, and into the screen when the place it came from is gone', async () => {
    renderWithKit(<Screen isGoneAfter />)
    await ask()
    await submit()
    await cursorIn('Второе', 'textbox')
    await submit()
    await cursorIn('Список', 'grid')
  })
})
