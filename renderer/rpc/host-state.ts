import { create } from 'zustand'

type HostState = { readonly isLost: boolean }

/** Whether the core answers. Everything shown while it does not is what was read before. */
export const useHostState = create<HostState>()(() => ({ isLost: false }))

export function markHost(state: 'here' | 'lost'): void {
  const isLost = state === 'lost'
  if (useHostState.getState().isLost !== isLost) useHostState.setState({ isLost })
}
