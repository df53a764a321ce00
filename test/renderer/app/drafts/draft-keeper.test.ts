import { afterEach, expect, test } from 'vitest'
import { DraftKeeper } from '#renderer/app/drafts/draft-keeper.ts'
import { connectThrough, type CallContext } from '#renderer/rpc/client.ts'

const place = (subject: string) => ({ personId: 1, screen: 'intake', subject }) as const

/** A core that never answers, as one whose page is being closed; tells what was sent and whether it outlives the page. */
function unansweredCore() {
  const sent: { readonly body: unknown; readonly outlivesPage: boolean }[] = []
  connectThrough({
    call: async (_path, input, { context }: { readonly context: CallContext }) => {
      sent.push({ body: JSON.parse((input as { readonly bodyJson: string }).bodyJson) as unknown, outlivesPage: context.outlivesPage === true })
      return new Promise(() => undefined)
    },
  })
  return sent
}
afterEach(() => connectThrough(null))

const closePage = () => window.dispatchEvent(new Event('pagehide'))

test('what waits to be written down when the window is closed is sent so that it outlives the page', () => {
  const sent = unansweredCore()
  const keeper = new DraftKeeper(place('1'), () => undefined)
  const leave = keeper.begin()
  keeper.put('потёртости')
  closePage()
  expect(sent).toEqual([{ body: 'потёртости', outlivesPage: true }])
  leave()
})

test('what was just being sent when the window is closed is sent once more, as the page takes its own questions with it', async () => {
  const sent = unansweredCore()
  const keeper = new DraftKeeper(place('2'), () => undefined)
  const leave = keeper.begin()
  keeper.put('потёртости')
  void keeper.flush()
  expect(sent).toEqual([{ body: 'потёртости', outlivesPage: false }])
  closePage()
  expect(sent).toEqual([{ body: 'потёртости', outlivesPage: false }, { body: 'потёртости', outlivesPage: true }])
  leave()
})
