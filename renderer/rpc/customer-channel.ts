/** What a customer is shown, and nothing beside it: no name, no phone, no purchase price. */
export type CustomerView = {
  /** Number of the order as it is on the paper; the QR holds the same plain number. */
  readonly number: string
  readonly title: string
  /** The very bytes of the stored paper. */
  readonly pdf: Uint8Array
  /** The amount the work may not pass without asking; null when none was agreed. */
  readonly limitMinor: number | null
  /** Whether the paper is signed by the customer. */
  readonly isSigned: boolean
  /** Made-up data: the screen says so. */
  readonly isTraining: boolean
}

const CHANNEL = 'verstak-customer'
type Message = { readonly type: 'show'; readonly view: CustomerView | null } | { readonly type: 'ready' }

let shown: CustomerView | null = null
let desk: BroadcastChannel | null = null

/** The worker's side: shows this on the customer's screen, or clears it; a screen opened later is told too. */
export function showToCustomer(view: CustomerView | null): void {
  shown = view
  desk ??= openDesk()
  desk.postMessage({ type: 'show', view } satisfies Message)
}

function openDesk(): BroadcastChannel {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    // Another window of the program shows something now: this one no longer speaks for the screen.
    if (data.type === 'show') shown = null
    else if (shown !== null) channel.postMessage({ type: 'show', view: shown } satisfies Message)
  })
  return channel
}

/** The customer's side: hears what to show; answers how to stop. */
export function watchCustomerView(onView: (view: CustomerView | null) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => { if (data.type === 'show') onView(data.view) })
  channel.postMessage({ type: 'ready' } satisfies Message)
  return () => channel.close()
}
