import { useState } from 'react'
import { useCommand } from '#renderer/rpc/use-command.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import type { Sample } from './sample-pane.tsx'

export type SampleMaker = Sample & { readonly isShown: boolean; readonly make: () => void; readonly hide: () => void }

/** Makes the sample of a paper when asked, and says when it has become old. */
export function useSample(wanted: InputOf<'documents.preview'>): SampleMaker {
  const preview = useCommand('documents.preview')
  const [made, setMade] = useState<{ readonly fileId: number; readonly of: string } | null>(null)
  const [isShown, setShown] = useState(false)
  const of = JSON.stringify(wanted)
  return {
    fileId: made?.fileId ?? null, isOld: made !== null && made.of !== of, isMaking: preview.isRunning, failure: preview.failure, isShown,
    make: () => {
      setShown(true)
      void preview.run(wanted).then((answer) => { if (answer !== null) setMade({ fileId: answer.fileId, of }) })
    },
    hide: () => setShown(false),
  }
}
