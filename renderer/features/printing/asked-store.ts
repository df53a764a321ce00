import { create } from 'zustand'

/** A paper of legal force sent without a window: the person is asked whether it came out. */
export type AskedPrint = { readonly jobId: number; readonly title: string; readonly printer: string }

export const useAskedPrints = create<{ readonly asked: readonly AskedPrint[] }>()(() => ({ asked: [] }))

export const askAboutPrint = (print: AskedPrint): void => useAskedPrints.setState(({ asked }) => ({ asked: [...asked.filter(({ jobId }) => jobId !== print.jobId), print] }))
export const leaveAsked = (jobId: number): void => useAskedPrints.setState(({ asked }) => ({ asked: asked.filter((other) => other.jobId !== jobId) }))
