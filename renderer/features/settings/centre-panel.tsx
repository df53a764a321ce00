import { checkInn, checkKpp, checkOgrn } from '#shared/kit/registration-numbers.ts'
import { REGION_CODES, WHOLE_COUNTRY } from '#shared/law/regions.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, fieldNames, LinesField, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { REGION_NAMES } from '#renderer/texts/regions.ts'
import { centreTexts as texts } from '#renderer/texts/settings.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { RoleCard } from './role-card.tsx'

type Words = 'fullName' | 'shortName' | 'ogrn' | 'inn' | 'kpp' | 'legalAddress' | 'actualAddress' | 'workingHours' | 'phone' | 'email' | 'bankDetails' | 'nameEn' | 'nameZh' | 'addressEn'

const MOSCOW = 180
const ZONES = Object.keys(texts.zones).map(Number)
const LIST_ROWS = 4

const nameOf = fieldNames(texts)

export const centreFieldId = (field: string): string => `centre-${field}`

/** Check digits catch a slip of the finger before it is on a paper. */
function numberProblems({ inn, ogrn, kpp }: Organisation): Readonly<Record<string, string>> {
  const { numbers } = texts
  const innCheck = inn === '' ? null : checkInn(inn)
  const ogrnCheck = ogrn === '' ? null : checkOgrn(ogrn)
  const kppCheck = kpp === '' ? null : checkKpp(kpp)
  return {
    ...(innCheck?.ok === false ? { inn: numbers.inn[innCheck.error] } : {}),
    ...(ogrnCheck?.ok === false ? { ogrn: numbers.ogrn[ogrnCheck.error] } : {}),
    ...(kppCheck?.ok === false ? { kpp: numbers.kpp[kppCheck.error] } : {}),
  }
}

function check(form: Organisation): Readonly<Record<string, string>> {
  const empty = (['fullName', 'shortName'] as const).filter((field) => form[field].trim() === '')
  return { ...Object.fromEntries(empty.map((field) => [field, formTexts.required])), ...numberProblems(form) }
}

function WordField({ editor, field, label, isLocked, isRequired = false, description }: { readonly editor: Editor<Organisation>; readonly field: Words; readonly label: string; readonly isLocked: boolean; readonly isRequired?: boolean; readonly description?: string | undefined }) {
  const problem = numberProblems(editor.value)[field]
  return (
    <TextField
      id={centreFieldId(field)}
      label={label}
      description={description}
      isRequired={isRequired}
      isReadOnly={isLocked}
      value={editor.value[field]}
      error={editor.errorOf(field) ?? problem}
      onChange={(value) => editor.patch({ [field]: value })}
    />
  )
}

function holderOf(inn: string): string | undefined {
  const checked = checkInn(inn)
  return inn !== '' && checked.ok ? texts.holder[checked.value.holder] : undefined
}

function zoneOptions(minutes: number) {
  const known = ZONES.includes(minutes) ? ZONES : [...ZONES, minutes].toSorted((left, right) => left - right)
  return known.map((zone) => ({ value: String(zone), label: texts.zones[zone] === undefined ? texts.offset(zone) : `${texts.zones[zone]}, ${texts.offset(zone)}` }))
}

const REGIONS = [{ value: WHOLE_COUNTRY, label: texts.noRegion }, ...REGION_CODES.map((value) => ({ value, label: REGION_NAMES[value] }))] as const

function WorkCard({ editor, isLocked }: { readonly editor: Editor<Organisation>; readonly isLocked: boolean }) {
  const { value: form, patch, errorOf } = editor
  const info = useQueryOf('system.info', {})
  return (
    <Card title={texts.groups.work}>
      <FieldGrid columns="1fr 1fr">
        <LinesField id={centreFieldId('instruments')} label={texts.instruments} description={texts.instrumentsHint} rows={LIST_ROWS} isReadOnly={isLocked} lines={form.instruments} error={errorOf('instruments')} onChange={(instruments) => patch({ instruments })} />
        <AreaField id={centreFieldId('storageTerms')} label={texts.storageTerms} description={texts.storageHint} rows={LIST_ROWS} isReadOnly={isLocked} value={form.storageTerms} error={errorOf('storageTerms')} onChange={(storageTerms) => patch({ storageTerms })} />
      </FieldGrid>
      <FieldGrid columns="240px 300px 1fr">
        <SelectField label={texts.utcOffset} isSearchable disabledReason={isLocked ? texts.readOnly : null} value={String(form.utcOffsetMinutes)} options={zoneOptions(form.utcOffsetMinutes)} onChange={(value) => patch({ utcOffsetMinutes: value === null ? MOSCOW : Number(value) })} />
        <SelectField label={texts.region} description={texts.regionHint} isSearchable disabledReason={isLocked ? texts.readOnly : null} value={form.region} options={REGIONS} onChange={(region) => patch({ region: region ?? WHOLE_COUNTRY })} />
        {info.data !== undefined && <div style={{ alignSelf: 'start', marginTop: 20 }}><Note tone={info.data.isCalendarLoaded ? 'info' : 'soon'}>{info.data.isCalendarLoaded ? texts.calendar.loaded : texts.calendar.missing}</Note></div>}
      </FieldGrid>
    </Card>
  )
}

function Loaded({ saved }: { readonly saved: Organisation }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('system.saveOrganisation')
  const editor = useEditor({ command: 'system.saveOrganisation', draftKey: 'centre', saved, check, toInput: (form: Organisation) => form, onSaved: () => showToast(formTexts.saved) })
  const { value: form } = editor
  const field = { editor, isLocked }
  return (
    <>
      <Inline justify="between">
        <span>{isLocked ? texts.readOnly : editor.isDirty ? formTexts.keptDraft : ''}</span>
        <EditorBar editor={editor} saveLabel={texts.save} whyNot={whyNot('system.saveOrganisation')} />
      </Inline>
      <EditorErrors editor={editor} idOf={centreFieldId} nameOf={nameOf} />
      <Card title={texts.groups.names}>
        <FieldGrid columns="2fr 1fr">
          <WordField {...field} field="fullName" label={texts.fullName} isRequired />
          <WordField {...field} field="shortName" label={texts.shortName} isRequired />
        </FieldGrid>
        <FieldGrid columns="180px 180px 140px 1fr">
          <WordField {...field} field="inn" label={texts.inn} description={holderOf(form.inn)} />
          <WordField {...field} field="ogrn" label={texts.ogrn} />
          <WordField {...field} field="kpp" label={texts.kpp} />
          <WordField {...field} field="bankDetails" label={texts.bankDetails} />
        </FieldGrid>
      </Card>
      <RoleCard editor={editor} isLocked={isLocked} />
      <Card title={texts.groups.contacts}>
        <FieldGrid columns="1fr 1fr">
          <WordField {...field} field="legalAddress" label={texts.legalAddress} />
          <WordField {...field} field="actualAddress" label={texts.actualAddress} />
        </FieldGrid>
        <FieldGrid columns="1fr 1fr 1fr">
          <WordField {...field} field="workingHours" label={texts.workingHours} />
          <WordField {...field} field="phone" label={texts.phone} />
          <WordField {...field} field="email" label={texts.email} />
        </FieldGrid>
      </Card>
      <WorkCard editor={editor} isLocked={isLocked} />
      <Card title={texts.groups.claims}>
        <FieldGrid columns="1fr 1fr 1.4fr">
          <WordField {...field} field="nameEn" label={texts.nameEn} />
          <WordField {...field} field="nameZh" label={texts.nameZh} />
          <WordField {...field} field="addressEn" label={texts.addressEn} />
        </FieldGrid>
      </Card>
    </>
  )
}

/** Requisites of the centre, the head of every paper, and in whose name it works. */
export function CentrePanel() {
  const query = useQueryOf('system.organisation', {})
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <Loaded saved={query.data} />
}
