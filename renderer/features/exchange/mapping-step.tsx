import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { ImportFailure, JobProgress } from '#renderer/features/import/index.ts'
import { FilledSplit, NumberField } from '#renderer/features/reference/index.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime } from '#renderer/texts/formats.ts'
import { exchangeMappingTexts as texts, exchangeTexts } from '#renderer/texts/exchange.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { CURRENCIES, type Currency } from '#shared/kit/money.ts'
import { RATE_MICRO_PER_ONE } from '#shared/stock/cost.ts'
import { tableMappingProblems } from '#shared/stock/table-mapping.ts'
import type { ExchangeControl, OpenedTable } from './exchange-work.ts'
import { MappingTable } from './mapping-table.tsx'
import classes from './exchange.module.css'

const FROM_FILE = 'file'
const SIGNS = { ask: null, dot: '.', comma: ',' } as const
type SignChoice = keyof typeof SIGNS
const SIGN_OPTIONS = (Object.keys(SIGNS) as SignChoice[]).map((value) => ({ value, label: texts.decimalChoice[value] }))
const CURRENCY_OPTIONS = [{ value: FROM_FILE, label: texts.fromFile }, ...CURRENCIES.map((value) => ({ value, label: value }))] as const

/** What the file itself may leave open: its currency, the rate, the sign before the fraction. */
function Reading({ control: { work, change }, table }: { readonly control: ExchangeControl; readonly table: OpenedTable }) {
  const sign = (Object.keys(SIGNS) as SignChoice[]).find((choice) => SIGNS[choice] === work.decimalSign) ?? 'ask'
  return (
    <Card title={texts.reading}>
      <Sub>{table.isRemembered ? texts.remembered : Object.keys(table.mapping).length === 0 ? texts.unknown : texts.guessed}</Sub>
      {work.kind === 'prices' && (
        <>
          <SelectField label={texts.currency} description={texts.currencyHint} value={work.currency ?? FROM_FILE} options={CURRENCY_OPTIONS} onChange={(value) => change({ currency: value === null || value === FROM_FILE ? null : (value as Currency) })} />
          {work.currency !== 'RUB' && (
            <NumberField label={texts.rate} description={texts.rateHint} isDecimal min={0.000001} max={100_000} value={work.rateMicro === null ? null : work.rateMicro / RATE_MICRO_PER_ONE} onChange={(value) => change({ rateMicro: value === null ? null : Math.round(value * RATE_MICRO_PER_ONE) })} />
          )}
        </>
      )}
      <PickChips mode="single" label={texts.decimals} value={sign} options={SIGN_OPTIONS} onChange={(choice) => change({ decimalSign: SIGNS[choice] })} />
      <CheckField label={texts.createsParts} description={texts.createsPartsWhy} isChecked={work.createsParts} onChange={(isChecked) => change({ createsParts: isChecked })} />
    </Card>
  )
}

/** Which column goes where and how the file is read; then the whole of it is checked and nothing is changed yet. */
export function MappingStep({ control, table }: { readonly control: ExchangeControl; readonly table: OpenedTable }) {
  const { work, change, restart } = control
  const kind = work.kind === 'stock' ? 'stock' : 'prices'
  const dryRun = useCommand('exchange.dryRun')
  const [problem] = tableMappingProblems(kind, work.mapping, table.headers.length)
  const reason = problem === undefined ? null : texts.reasons[problem.code]
  const check = async () => {
    if (reason !== null || dryRun.isRunning) return
    const { supplierId, warehouseId, mapping, currency, rateMicro, decimalSign, createsParts } = work
    const checked = await dryRun.run({ fileId: table.fileId, kind, supplierId: kind === 'prices' ? supplierId : null, warehouseId: kind === 'stock' ? warehouseId : null, mapping, currency, rateMicro: currency === 'RUB' ? null : rateMicro, decimalSign, createsParts })
    if (checked !== null) change({ step: 'checked', checked })
  }
  useHotkeys({ 'Ctrl+Enter': { run: () => void check(), description: exchangeTexts.check, disabledReason: reason } })
  useHotkeys({ Esc: { run: () => restart(), description: exchangeTexts.other } }, { isEnabled: !dryRun.isRunning })
  return (
    <div className={classes.panel}>
      <ScreenHead
        title={table.name}
        sub={exchangeTexts.summary(table.rowCount, table.headers.length)}
        actions={
          <>
            <ActionButton label={exchangeTexts.other} kbd={dryRun.isRunning ? undefined : 'Esc'} isBusy={dryRun.isRunning} onClick={() => restart()} />
            <ActionButton variant="main" label={exchangeTexts.check} kbd="Ctrl Enter" isBusy={dryRun.isRunning} disabledReason={reason} hasAutoFocus onClick={() => void check()} />
          </>
        }
      />
      {table.importedBefore !== null && <Note tone="soon" isLive>{texts.importedBefore(formatDateTime(table.importedBefore))}</Note>}
      {dryRun.isRunning && <JobProgress of="exchange" words={exchangeTexts.checking} rowCount={table.rowCount} />}
      <ImportFailure failure={dryRun.failure} fileName={table.name} />
      <div className={classes.narrowSide}>
        <FilledSplit
          sideLabel={texts.reading}
          main={<MappingTable kind={kind} table={table} mapping={work.mapping} isLocked={dryRun.isRunning} onChange={(mapping) => change({ mapping })} />}
          side={<Reading control={control} table={table} />}
        />
      </div>
    </div>
  )
}
