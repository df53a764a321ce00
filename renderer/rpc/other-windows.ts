import type { Topic } from '#shared/contract/topics.ts'

const CHANNEL = 'verstak-changed'
let channel: BroadcastChannel | null = null

/** From now on this window tells the others what it has changed, and hears of them; answers how to stop. */
export function joinOtherWindows(onChanged: (topics: readonly Topic[]) => void): () => void {
  const joined = new BroadcastChannel(CHANNEL)
  joined.addEventListener('message', ({ data }: MessageEvent<readonly Topic[]>) => onChanged(data))
  channel = joined
  return () => {
    joined.close()
    channel = null
  }
}

/** Says that answers reading these topics are old in the other windows too. */
export function tellOtherWindows(topics: readonly Topic[]): void {
  channel?.postMessage(topics)
}
