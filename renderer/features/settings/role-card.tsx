import { OUR_ROLES } from '#shared/law/centre-roles.ts'
import type { Organisation } from '#shared/contract/system.ts'
import type { Editor } from '#renderer/features/reference/index.ts'
import { OUR_ROLE_EXPLANATIONS, OUR_ROLE_LABELS } from '#renderer/texts/labels.ts'
import { centreTexts as texts } from '#renderer/texts/settings.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'

/** Roles in which the centre acts for somebody else, whom every act must name. */
const ACTS_FOR_ANOTHER: readonly Organisation['ourRole'][] = ['authorized', 'contractor']

/** In whose name the centre answers, with what it means for the customer's demands. */
export function RoleCard({ editor, isLocked }: { readonly editor: Editor<Organisation>; readonly isLocked: boolean }) {
  const { value: form, patch, errorOf } = editor
  const options = OUR_ROLES.filter((value) => !isLocked || value === form.ourRole).map((value) => ({ value, label: OUR_ROLE_LABELS[value], title: OUR_ROLE_EXPLANATIONS[value] }))
  const needsPrincipal = ACTS_FOR_ANOTHER.includes(form.ourRole)
  return (
    <Card title={texts.groups.role}>
      <PickChips mode="single" label={texts.ourRole} isLabelHidden value={form.ourRole} options={options} onChange={(ourRole) => patch({ ourRole })} />
      <Sub>{OUR_ROLE_EXPLANATIONS[form.ourRole]}</Sub>
      <TextField id="centre-principal" label={texts.principal} description={needsPrincipal ? texts.principalHint : texts.principalOff} isReadOnly={isLocked} value={form.principal} error={errorOf('principal')} onChange={(principal) => patch({ principal })} />
    </Card>
  )
}
