import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, EditorHead, useEditor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { supplierTexts as texts } from '#renderer/texts/suppliers.ts'
import { Card } from '#renderer/ui/card.tsx'
import { FieldGrid, ScreenBody } from '#renderer/ui/layout.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { ContactsCard } from './supplier-contacts.tsx'
import { ClaimCard, ContractCard } from './supplier-contract.tsx'
import { EvidenceCard } from './supplier-evidence.tsx'
import { supplierFieldId, supplierFieldName, WordField } from './supplier-fields.tsx'
import { checkSupplier, EMPTY_SUPPLIER, supplierFormOf, supplierInputOf, type SupplierForm as Facts } from './supplier-form-state.ts'

function Form({ supplierId, saved, title, onBack }: { readonly supplierId: number | null; readonly saved: Facts; readonly title: string; readonly onBack: () => void }) {
  const { whyNot } = useSession()
  const editor = useEditor({
    command: 'suppliers.save', draftKey: `supplier:${supplierId ?? 'new'}`, saved, check: checkSupplier,
    toInput: (form: Facts) => supplierInputOf(form, supplierId),
    onSaved: () => { showToast(formTexts.saved); onBack() },
  })
  return (
    <ScreenBody>
      <EditorHead
        title={title}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={editor} isNew={supplierId === null} whyNot={whyNot('suppliers.save')} onBack={onBack} />}
        errors={<EditorErrors editor={editor} idOf={supplierFieldId} nameOf={supplierFieldName} />}
      />
      <Card title={texts.groups.names}>
        <FieldGrid columns="1fr 1.2fr 1fr 130px 1.3fr">
          <WordField editor={editor} field="name" label={texts.name} isRequired hasAutoFocus={supplierId === null} />
          <WordField editor={editor} field="nameEn" label={texts.nameEn} />
          <WordField editor={editor} field="nameZh" label={texts.nameZh} />
          <WordField editor={editor} field="country" label={texts.country} />
          <WordField editor={editor} field="addressEn" label={texts.addressEn} />
        </FieldGrid>
      </Card>
      <ContactsCard editor={editor} />
      <ContractCard editor={editor} />
      <ClaimCard editor={editor} />
      <EvidenceCard editor={editor} />
    </ScreenBody>
  )
}

/** A supplier: names in three languages, its people, the contract, what a claim may ask for and has to prove. */
export function SupplierForm({ supplierId, onBack }: { readonly supplierId: number | null; readonly onBack: () => void }) {
  const query = useQueryOf('suppliers.get', { supplierId: supplierId ?? 1 }, { isEnabled: supplierId !== null })
  if (supplierId === null) return <Form supplierId={null} saved={EMPTY_SUPPLIER} title={texts.newTitle} onBack={onBack} />
  if (query.data === undefined) return <ScreenBody>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</ScreenBody>
  const { supplierId: _id, modelCount: _models, waitingCount: _waiting, ...facts } = query.data
  return <Form supplierId={supplierId} saved={supplierFormOf(facts)} title={facts.name} onBack={onBack} />
}
