import { useState } from 'react'
import type { Bin } from '#shared/contract/places.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { printPaper } from '#renderer/features/printing/index.ts'
import { placesTexts as texts } from '#renderer/texts/places.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Stickers of cells one after another; stops at the first that fails. */
export function useBinLabels() {
  const { run, failure } = useCommand('places.label')
  const [isPrinting, setPrinting] = useState(false)
  const print = async (bins: readonly Bin[]) => {
    setPrinting(true)
    for (const bin of bins) {
      const sticker = await run({ binId: bin.binId })
      if (sticker === null) break
      if (await printPaper({ paper: 'label', fileId: sticker.fileId, title: sticker.fileName })) showToast(texts.printed(bin.label))
    }
    setPrinting(false)
  }
  return { print, isPrinting, failure }
}
