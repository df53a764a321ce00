import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { exportTexts as texts } from '#renderer/texts/exchange.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

/** Files to give away: stock for Excel, the catalogue and offers for 1C. */
export function ExportCard() {
  const stock = useCommand('exchange.exportStock')
  const xml = useCommand('exchange.exportCommerceMl')
  const [hasPrices, setHasPrices] = useState(false)
  const [hasStock, setHasStock] = useState(true)
  const save = async (made: Promise<{ readonly fileId: number; readonly fileName: string } | null>) => {
    const file = await made
    if (file !== null && (await saveStoredFile(file.fileId, file.fileName))) showToast(texts.saved(file.fileName))
  }
  const isBusy = stock.isRunning || xml.isRunning
  return (
    <Card title={texts.title}>
      <CheckField label={texts.hasPrices} isChecked={hasPrices} onChange={setHasPrices} />
      <Inline>
        {(['xlsx', 'csv'] as const).map((format) => <ActionButton key={format} label={format === 'xlsx' ? texts.excel : texts.csv} isBusy={isBusy} onClick={() => void save(stock.run({ warehouseId: null, hasPrices, format }))} />)}
      </Inline>
      <CheckField label={texts.hasStock} isChecked={hasStock} onChange={setHasStock} />
      <div><ActionButton label={texts.oneC} isBusy={isBusy} onClick={() => void save(xml.run({ hasStock }))} /></div>
      <Sub>{texts.oneCWhy}</Sub>
      <FailureNote failure={stock.failure ?? xml.failure} />
    </Card>
  )
}
