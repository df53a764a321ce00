import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { forgetHeldBodies } from '#renderer/app/drafts/use-kept-body.ts'
import { useKeptWords } from '#renderer/app/drafts/use-kept-words.ts'
import { useFormDraft } from '#renderer/features/reference/index.ts'
import { ADMINISTRATOR, calls, keptDrafts, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

beforeEach(forgetHeldBodies)

function Why({ about }: { readonly about: number }) {
  const { words, setWords, done, ...kept } = useKeptWords('stock.writeOff', about)
  return (
    <>
      <DraftNote {...kept} />
      <textarea aria-label="Причина" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <button type="button" onClick={done}>Списать</button>
    </>
  )
}

const reason = () => screen.findByLabelText<HTMLTextAreaElement>('Причина')
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
const place = { personId: ADMINISTRATOR.personId, screen: 'reason', subject: 'stock.writeOff:7' }

/** The window is closed and another one opened over the same database. */
function openAgain(shown: Parameters<typeof renderScreen>[0], core: FakeCore): void {
  cleanup()
  forgetHeldBodies()
  renderScreen(shown, { core })
}

test('a reason half typed is there after the window was closed, for this record only, with a word that it is old and a way to begin anew', async () => {
  const core = keptDrafts()
  renderScreen(<Why about={7} />, { core })
  type(await reason(), 'разбита при пере')
  await waitFor(() => expect(calls('drafts.keep').at(-1)).toEqual({ ...place, bodyJson: '"разбита при пере"' }))
  openAgain(<Why about={8} />, core)
  expect((await reason()).value).toBe('')
  openAgain(<Why about={7} />, core)
  expect(await screen.findByDisplayValue('разбита при пере')).toBeTruthy()
  expect(screen.getByText(/[Вв]осстановлен черновик/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /[Сс]бросить/ }))
  expect((await reason()).value).toBe('')
  await waitFor(() => expect(calls('drafts.drop')).toEqual([place]))
})

test('a dialog closed and opened again in the same window shows its words at once; a step that was made leaves none', async () => {
  const core = keptDrafts()
  renderScreen(<Why about={7} />, { core })
  type(await reason(), 'разбита')
  cleanup()
  renderScreen(<Why about={7} />, { core })
  expect((await reason()).value).toBe('разбита')
  fireEvent.click(screen.getByRole('button', { name: 'Списать' }))
  openAgain(<Why about={7} />, core)
  await waitFor(() => expect(calls('drafts.find')).toHaveLength(1))
  expect((await reason()).value).toBe('')
})

interface Record { readonly name: string; readonly phone: string }

function Form({ saved }: { readonly saved: Record }) {
  const { value, isDirty, patch } = useFormDraft('customer:1', saved)
  return (
    <>
      <input aria-label="Имя" value={value.name} onChange={(event) => patch({ name: event.currentTarget.value })} />
      <input aria-label="Телефон" value={value.phone} readOnly />
      <output>{isDirty ? 'не сохранено' : 'как в базе'}</output>
    </>
  )
}

test('a record half changed comes back with what was typed, over whatever somebody else saved meanwhile', async () => {
  const core = keptDrafts()
  renderScreen(<Form saved={{ name: 'Кузнецов', phone: '1' }} />, { core })
  type(await screen.findByLabelText('Имя'), 'Кузнецова')
  await waitFor(() => expect(calls('drafts.keep').at(-1)?.bodyJson).toBe('{"name":"Кузнецова"}'))
  openAgain(<Form saved={{ name: 'Кузнецов', phone: '2' }} />, core)
  expect(await screen.findByDisplayValue('Кузнецова')).toBeTruthy()
  expect([screen.getByLabelText<HTMLInputElement>('Телефон').value, screen.getByText('не сохранено') !== null]).toEqual(['2', true])
  type(screen.getByLabelText('Имя'), 'Кузнецов')
  expect(screen.getByText('как в базе')).toBeTruthy()
  await waitFor(() => expect(calls('drafts.drop')).toHaveLength(1))
})
