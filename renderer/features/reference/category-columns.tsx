import type { CategoryForm } from './category-form.ts'
import { CAUSE_CLASS_LABELS, DEFECT_CATEGORY_LABELS, SEVERITY_LABELS, STEP_KIND_LABELS } from '#renderer/texts/labels.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { categoryTexts as texts, referenceTexts } from '#renderer/texts/reference.ts'
import { nameIn, OTHER_LANGUAGE, otherName, shippedText, unitSign } from '#renderer/texts/shipped.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import type { Placed } from './list-editor.tsx'

type Row<L extends keyof CategoryForm> = CategoryForm[L] extends readonly (infer R)[] ? R : never
type Names = { readonly ru: string; readonly en: string; readonly zh: string }
type Coded = { readonly code: string; readonly name: Names }

const numberColumn = <R,>(): GridColumn<Placed<R>> => ({ id: 'no', header: texts.stepColumns.no, width: 46, align: 'end', cell: ({ index }) => index + 1 })
const codeColumn = <R extends { readonly code: string }>(): GridColumn<Placed<R>> => ({ id: 'code', header: referenceTexts.code, width: 140, cell: ({ row }) => row.code, text: ({ row }) => row.code })
/** The language of the page first, the other one of the papers beside it. */
const own = <R extends Coded>(header: string = referenceTexts.ownName): GridColumn<Placed<R>> => ({ id: 'ru', header, minWidth: 170, cell: ({ row }) => orAbsent(nameIn(row.name)), text: ({ row }) => nameIn(row.name) })
const other = <R extends Coded>(): GridColumn<Placed<R>> => ({ id: 'en', header: referenceTexts.otherName, minWidth: 130, lang: OTHER_LANGUAGE, cell: ({ row }) => orAbsent(otherName(row.name)), text: ({ row }) => otherName(row.name) })
const chinese = <R extends Coded>(): GridColumn<Placed<R>> => ({ id: 'zh', header: referenceTexts.chinese, width: 130, cell: ({ row }) => orAbsent(row.name.zh), text: ({ row }) => row.name.zh })

export const stepColumns: readonly GridColumn<Placed<Row<'checklist'>>>[] = [
  numberColumn(),
  own(texts.stepColumns.name),
  { id: 'kind', header: texts.stepColumns.kind, width: 118, cell: ({ row }) => STEP_KIND_LABELS[row.kind] },
  { id: 'limits', header: texts.stepColumns.limits, width: 150, align: 'end', cell: ({ row }) => (row.kind === 'measure' ? texts.limits(row.minLimit, row.maxLimit, unitSign(row.unit)) : '') },
  { id: 'photo', header: texts.stepColumns.photo, width: 76, cell: ({ row }) => (row.wantsPhoto ? texts.photoMark : '') },
  codeColumn(),
]

export const codedColumns: readonly GridColumn<Placed<Coded>>[] = [numberColumn(), own(), other(), chinese(), codeColumn()]

export const causeColumns: readonly GridColumn<Placed<Row<'causes'>>>[] = [
  numberColumn(), own(), other(),
  { id: 'class', header: texts.causeClass, width: 150, cell: ({ row }) => CAUSE_CLASS_LABELS[row.causeClass] },
  codeColumn(),
]

export const defectColumns: readonly GridColumn<Placed<Row<'defects'>>>[] = [
  numberColumn(), own(), other(),
  { id: 'group', header: texts.defectCategory, width: 130, cell: ({ row }) => DEFECT_CATEGORY_LABELS[row.defectCategory] },
  { id: 'severity', header: texts.severity, width: 120, cell: ({ row }) => SEVERITY_LABELS[row.severity] },
  codeColumn(),
]

export const slotColumns: readonly GridColumn<Placed<Row<'photoSlots'>>>[] = [
  numberColumn(),
  { id: 'name', header: texts.photoName, minWidth: 200, cell: ({ row }) => orAbsent(shippedText(row.name)), text: ({ row }) => shippedText(row.name) },
  codeColumn(),
]
