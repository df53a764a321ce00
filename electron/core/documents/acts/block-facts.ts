import { CUSTOMER_FIELDS, ITEM_FIELDS, STATE_FIELDS } from '#shared/documents/labels.ts'
import type { CustomerBlock, ItemBlock, StateBlock } from '#shared/documents/models.ts'
import { amountRu, dateRu, yesNoRu } from '#core/documents/format-ru.ts'
import { factTable, section, type Fact } from './facts.ts'
import type { Content } from 'pdfmake/interfaces.js'

export const amountFact = (label: string, amountMinor: number | null): Fact => ({ label, value: amountMinor === null ? '' : amountRu(amountMinor) })
export const dateFact = (label: string, text: string): Fact => ({ label, value: dateRu(text) })
const yesNoFact = (label: string, value: boolean | null): Fact => ({ label, value: value === null ? '' : yesNoRu(value) })

export const customerSection = (customer: CustomerBlock): Content =>
  section('Потребитель (заказчик)', factTable([
    { label: CUSTOMER_FIELDS.cust_name.label, value: customer.cust_name },
    { label: CUSTOMER_FIELDS.cust_org.label, value: customer.cust_org },
    { label: CUSTOMER_FIELDS.cust_rep.label, value: customer.cust_rep },
    { label: CUSTOMER_FIELDS.cust_phone.label, value: customer.cust_phone },
    { label: CUSTOMER_FIELDS.cust_email.label, value: customer.cust_email },
    { label: CUSTOMER_FIELDS.cust_addr.label, value: customer.cust_addr },
    { label: CUSTOMER_FIELDS.cust_notify.label, value: customer.cust_notify },
  ], 3))

export const itemSection = (item: ItemBlock): Content =>
  section('Товар', factTable([
    { label: ITEM_FIELDS.item_type.label, value: item.item_type },
    { label: ITEM_FIELDS.brand.label, value: item.brand },
    { label: ITEM_FIELDS.model.label, value: item.model },
    { label: ITEM_FIELDS.serial.label, value: item.serial, isBold: true },
    { label: ITEM_FIELDS.sku.label, value: item.sku },
    { label: ITEM_FIELDS.made.label, value: item.made },
    { label: ITEM_FIELDS.color.label, value: item.color },
    dateFact(ITEM_FIELDS.sale_date.label, item.sale_date),
    dateFact(ITEM_FIELDS.install_date.label, item.install_date),
    { label: ITEM_FIELDS.seller.label, value: item.seller },
    { label: ITEM_FIELDS.sale_doc.label, value: item.sale_doc },
    amountFact(ITEM_FIELDS.price_paid.label, item.price_paid),
    amountFact(ITEM_FIELDS.value.label, item.value),
    { label: ITEM_FIELDS.war_term.label, value: item.war_term },
    { label: ITEM_FIELDS.war_by.label, value: item.war_by },
    { label: ITEM_FIELDS.war_card.label, value: item.war_card },
    { label: ITEM_FIELDS.service_life.label, value: item.service_life },
    { label: ITEM_FIELDS.seals.label, value: item.seals },
  ], 4))

export const stateFacts = (state: StateBlock): readonly Fact[] => [
  { label: STATE_FIELDS.look.label, value: state.look, isWide: true },
  { label: STATE_FIELDS.damages.label, value: state.damages },
  { label: STATE_FIELDS.set.label, value: state.set },
  { label: STATE_FIELDS.liquid.label, value: state.liquid },
  { label: STATE_FIELDS.opened.label, value: state.opened },
  { label: STATE_FIELDS.power.label, value: state.power },
  yesNoFact(STATE_FIELDS.code_given.label, state.code_given),
  yesNoFact(STATE_FIELDS.backup.label, state.backup),
  { label: STATE_FIELDS.photos.label, value: state.photos },
]
