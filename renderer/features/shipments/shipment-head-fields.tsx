import { WAYBILL_KINDS } from '#shared/contract/shipments.ts'
import { CURRENCIES } from '#shared/kit/money.ts'
import { currencySign, NumberField } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { shipmentFormTexts as texts, WAYBILL_KIND_LABELS } from '#renderer/texts/shipments.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { matchGoods } from './match-goods.ts'
import { NO_GOODS } from './shipment-draft.ts'
import { Day, shipmentFieldId as idOf, Word, type ShipmentEditor } from './shipment-field.tsx'

type Props = { readonly editor: ShipmentEditor }
const { fields } = texts
const CURRENCY_OPTIONS = CURRENCIES.map((value) => ({ value, label: value }))
const NONE = 'none'
const KINDS = WAYBILL_KINDS.map((kind) => ({ value: kind === '' ? NONE : kind, label: WAYBILL_KIND_LABELS[kind] }))
const LINKS_SHOWN = 12

/** Whose shipment it is and what papers it came with. */
export function PapersCard({ editor, isNew }: Props & { readonly isNew: boolean }) {
  const { value: draft, patch, errorOf } = editor
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const choose = async (supplierId: number | null) => {
    const supplier = suppliers.find((known) => known.supplierId === supplierId)
    if (supplierId === null || supplier === undefined) return
    patch({ supplierId, currency: supplier.currency, contract: supplier.contractNumber, incoterms: draft.incoterms === '' ? supplier.incoterms : draft.incoterms, purchaseOrderIds: [], receiptIds: [] })
    const goodsOf = await matchGoods(supplierId, draft.lines.map(({ article }) => article))
    if (draft.lines.length > 0) patch({ lines: draft.lines.map((line) => ({ ...line, ...(goodsOf.get(line.article.trim()) ?? NO_GOODS) })) })
  }
  return (
    <Card title={texts.papers}>
      <FieldGrid columns="1.6fr 1fr 1fr 1fr 92px">
        <SelectField id={idOf('supplierId')} label={fields.supplierId} isRequired isSearchable isReadOnly={!isNew} hasAutoFocus={isNew} value={draft.supplierId === null ? null : String(draft.supplierId)} options={suppliers.map(({ supplierId, name }) => ({ value: String(supplierId), label: name }))} error={errorOf('supplierId')} onChange={(value) => void choose(value === null ? null : Number(value))} />
        <Word editor={editor} field="contract" />
        <Word editor={editor} field="purchaseOrder" />
        <Word editor={editor} field="proformaInvoice" />
        <SelectField id={idOf('currency')} label={fields.currency} value={draft.currency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ currency: currency ?? draft.currency })} />
      </FieldGrid>
      <FieldGrid columns="1fr 150px 1fr 1.2fr 1fr">
        <Word editor={editor} field="invoiceNumber" />
        <Day editor={editor} field="invoiceOn" />
        <Word editor={editor} field="packingList" />
        <Word editor={editor} field="customsDeclaration" />
        <Word editor={editor} field="acceptanceAct" />
      </FieldGrid>
    </Card>
  )
}

/** How it travels and when it left and came. */
export function CarriageCard({ editor }: Props) {
  const { value: draft, patch } = editor
  return (
    <Card title={texts.carriage}>
      <FieldGrid columns="170px 1.2fr 1fr 1fr 110px 1fr">
        <SelectField id={idOf('waybillKind')} label={fields.waybillKind} value={draft.waybillKind === '' ? NONE : draft.waybillKind} options={KINDS} onChange={(kind) => patch({ waybillKind: WAYBILL_KINDS.find((known) => known === kind) ?? '' })} />
        <Word editor={editor} field="waybill" />
        <Word editor={editor} field="container" />
        <Word editor={editor} field="seal" />
        <Word editor={editor} field="incoterms" />
        <Word editor={editor} field="incotermsPlace" />
      </FieldGrid>
      <FieldGrid columns="150px 150px 150px 1fr 92px 130px 1fr">
        <Day editor={editor} field="shippedOn" />
        <Day editor={editor} field="expectedOn" />
        <Day editor={editor} field="arrivedOn" />
        <Freight editor={editor} />
      </FieldGrid>
    </Card>
  )
}

function Freight({ editor }: Props) {
  const { value: draft, patch, errorOf, noteProblem } = editor
  const isRoubles = draft.freightCurrency === 'RUB'
  return (
    <>
      <MoneyField id={idOf('freightMinor')} label={fields.freight} currencySign={currencySign(draft.freightCurrency)} valueMinor={draft.freightMinor} error={errorOf('facts.freightMinor')} onChange={(freightMinor, problem) => { patch({ freightMinor }); noteProblem('freightMinor', problem) }} />
      <SelectField id={idOf('freightCurrency')} label={fields.currency} value={draft.freightCurrency} options={CURRENCY_OPTIONS} onChange={(currency) => patch({ freightCurrency: currency ?? draft.freightCurrency, ...(currency === 'RUB' ? { freightRate: null } : {}) })} />
      {isRoubles ? <span /> : <NumberField id={idOf('freightRate')} label={fields.freightRate} description={texts.freightRateHint(draft.freightCurrency)} isDecimal min={0} value={draft.freightRate} onChange={(freightRate, problem) => { patch({ freightRate }); noteProblem('freightRate', problem) }} />}
      <MoneyField id={idOf('customsMinor')} label={fields.customsMinor} currencySign={currencySign('RUB')} valueMinor={draft.customsMinor} error={errorOf('facts.customsMinor')} onChange={(customsMinor, problem) => { patch({ customsMinor }); noteProblem('customsMinor', problem) }} />
    </>
  )
}

/** Orders and receipts of the supplier this shipment belongs to. */
export function LinksCard({ editor }: Props) {
  const { value: draft, patch } = editor
  const { supplierId } = draft
  const found = useQueryOf('shipments.linkables', { supplierId: supplierId ?? 1 }, { isEnabled: supplierId !== null }).data
  const options = (rows: readonly { readonly id: number; readonly number: string; readonly on: string }[], chosen: readonly number[]) =>
    rows.filter(({ id }, index) => index < LINKS_SHOWN || chosen.includes(id)).map(({ id, number, on }) => ({ value: String(id), label: `${number}, ${formatDate(on)}` }))
  const [purchases, receipts] = [options(found?.purchases ?? [], draft.purchaseOrderIds), options(found?.receipts ?? [], draft.receiptIds)]
  return (
    <Card title={texts.costs}>
      {purchases.length === 0 ? <Sub>{texts.noPurchases}</Sub> : <PickChips mode="multi" label={fields.purchases} options={purchases} value={draft.purchaseOrderIds.map(String)} onChange={(ids) => patch({ purchaseOrderIds: ids.map(Number) })} />}
      {receipts.length === 0 ? <Sub>{texts.noReceipts}</Sub> : <PickChips mode="multi" label={fields.receipts} options={receipts} value={draft.receiptIds.map(String)} onChange={(ids) => patch({ receiptIds: ids.map(Number) })} />}
      <AreaField id={idOf('note')} label={fields.note} rows={2} value={draft.note} onChange={(note) => patch({ note })} />
    </Card>
  )
}
