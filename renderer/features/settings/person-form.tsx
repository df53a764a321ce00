import { useState } from 'react'
import type { Person } from '#shared/contract/people.ts'
import { ROLES } from '#shared/contract/roles.ts'
import { PASSWORD_MIN } from '#shared/contract/system.ts'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, fieldNames, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { PasswordField } from '#renderer/features/sign-in/index.ts'
import { ROLE_LABELS } from '#renderer/texts/labels.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { mineTexts, peopleTexts as texts } from '#renderer/texts/settings.ts'
import { Card } from '#renderer/ui/card.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { BadgeField } from './badge-field.tsx'

type Form = Omit<Person, 'personId'>
type Words = 'fullName' | 'login' | 'position' | 'qualification' | 'powerOfAttorney'

const EMPTY: Form = { login: '', fullName: '', position: '', qualification: '', powerOfAttorney: '', roles: [], isActive: true }
const LOGIN = /^[\p{L}\p{N}._-]{2,40}$/u

const nameOf = fieldNames(texts)

export const personFieldId = (field: string): string => `person-${field}`

function check(form: Form): Readonly<Record<string, string>> {
  return {
    ...(form.fullName.trim() === '' ? { fullName: formTexts.required } : {}),
    ...(LOGIN.test(form.login.trim()) ? {} : { login: form.login.trim() === '' ? formTexts.required : texts.badLogin }),
    ...(form.roles.length === 0 ? { roles: texts.rolesNeeded } : {}),
  }
}

function WordField({ editor, field, label, description, isLocked, isRequired = false }: { readonly editor: Editor<Form>; readonly field: Words; readonly label: string; readonly description?: string; readonly isLocked: boolean; readonly isRequired?: boolean }) {
  return <TextField id={personFieldId(field)} label={label} description={description} isRequired={isRequired} isReadOnly={isLocked} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
}

/** One person: name on the papers, roles, password, whether they may come in. A typed password is never kept as a draft. */
export function PersonForm({ person, onSaved }: { readonly person: Person | null; readonly onSaved: (saved: { readonly personId: number }) => void }) {
  const { who, may, whyNot } = useSession()
  const [password, setPassword] = useState('')
  const isLocked = !may('people.save')
  const { personId: _id, ...facts } = person ?? { personId: 0, ...EMPTY }
  const editor = useEditor({
    command: 'people.save',
    draftKey: `person:${person?.personId ?? 'new'}`,
    saved: facts,
    check: (form: Form) => ({ ...check(form), ...((person === null || password !== '') && password.length < PASSWORD_MIN ? { password: mineTexts.tooShort } : {}) }),
    toInput: (form: Form) => ({ ...form, personId: person?.personId ?? null, password }),
    onSaved: (saved) => {
      setPassword('')
      showToast(formTexts.saved)
      onSaved(saved)
    },
  })
  const { value: form, patch, errorOf } = editor
  const locked = isLocked ? texts.readOnly : null
  const field = { editor, isLocked }
  return (
    <Card title={person === null ? texts.newTitle : person.fullName} sub={person?.personId === who.personId ? texts.you : editor.isDirty ? formTexts.keptDraft : undefined}>
      <EditorErrors editor={editor} idOf={personFieldId} nameOf={nameOf} />
      <WordField {...field} field="fullName" label={texts.fullName} isRequired />
      <FieldGrid columns="1fr 1fr">
        <WordField {...field} field="login" label={texts.login} isRequired />
        <WordField {...field} field="position" label={texts.position} />
      </FieldGrid>
      {person !== null && <BadgeField person={person} isDirty={editor.isDirty} />}
      <PickChips id={personFieldId('roles')} mode="multi" label={texts.roles} isRequired value={form.roles} options={ROLES.filter((value) => !isLocked || form.roles.includes(value)).map((value) => ({ value, label: ROLE_LABELS[value] }))} error={errorOf('roles')} onChange={(roles) => { if (!isLocked) patch({ roles: [...roles] }) }} />
      <WordField {...field} field="qualification" label={texts.qualification} description={texts.qualificationHint} />
      <WordField {...field} field="powerOfAttorney" label={texts.powerOfAttorney} description={texts.powerHint} />
      {!isLocked && (
        <PasswordField id={personFieldId('password')} label={person === null ? texts.password : texts.newPassword} isNew isRequired={person === null} description={person === null ? texts.passwordNew : texts.passwordKept} value={password} error={errorOf('password')} onChange={setPassword} />
      )}
      <CheckField label={texts.isActive} description={texts.switchOff} disabledReason={locked} isChecked={form.isActive} onChange={(isActive) => patch({ isActive })} />
      <Inline justify="end"><EditorBar editor={{ ...editor, isDirty: editor.isDirty || password !== '' }} isNew={person === null} whyNot={whyNot('people.save')} /></Inline>
    </Card>
  )
}
