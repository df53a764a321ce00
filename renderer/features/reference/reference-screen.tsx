import type { ProcedureName } from '#shared/contract/index.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { referenceTexts as texts } from '#renderer/texts/reference.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { CategoriesPanel } from './categories-panel.tsx'
import { CategoryEditor } from './category-editor.tsx'
import { CustomersPanel } from './customers-panel.tsx'
import { GroundsPanel } from './grounds-panel.tsx'
import { ModelEditor } from './model-editor.tsx'
import { ModelsPanel } from './models-panel.tsx'
import { RightGate } from './right-gate.tsx'
import { Fills, Sections } from './sections.tsx'
import { UnitsPanel } from './units-panel.tsx'

const SECTIONS = ['categories', 'models', 'customers', 'units', 'grounds'] as const
type Section = (typeof SECTIONS)[number]
const NEW = 'new'

const NEEDS: Readonly<Record<Section, ProcedureName>> = { categories: 'reference.categories', models: 'catalog.findModels', customers: 'customers.find', units: 'units.lookUp', grounds: 'reference.voidingConditions' }

const TABS = SECTIONS.map((id) => ({ id, label: texts.tabs[id] }))

/** The record named after the section in the address: its number, `null` for a new one, undefined for the list. */
function recordOf(rest: string): number | null | undefined {
  if (rest === NEW) return null
  return /^[1-9]\d{0,15}$/.test(rest) ? Number(rest) : undefined
}

function Panel({ section, rest }: { readonly section: Section; readonly rest: string }) {
  switch (section) {
    case 'categories':
      return <CategoriesPanel />
    case 'models':
      return <ModelsPanel />
    case 'customers':
      return <CustomersPanel customerId={recordOf(rest)} />
    case 'units':
      return <UnitsPanel serial={rest} />
    case 'grounds':
      return <GroundsPanel />
  }
}

/** Lists the rest of the program chooses from: kinds of products, models, customers, units, grounds of refusal. */
export function ReferenceScreen({ section }: { readonly section: string }) {
  const [first = '', ...others] = section.split('/')
  const active = SECTIONS.find((known) => known === first) ?? 'categories'
  const rest = others.join('/')
  const record = recordOf(rest)
  const toList = () => go(paths.reference(active))
  if (active === 'categories' && record !== undefined) return <CategoryEditor categoryId={record} onBack={toList} />
  if (active === 'models' && record !== undefined) return <ModelEditor modelId={record} onBack={toList} />
  return (
    <ScreenBody isFilled>
      <ScreenHead title={texts.title} />
      <Sections label={texts.sections} idPrefix="reference" tabs={TABS} activeId={active} onSelect={(id) => go(paths.reference(id))}>
        <RightGate needs={NEEDS[active]}><Fills><Panel section={active} rest={rest} /></Fills></RightGate>
      </Sections>
    </ScreenBody>
  )
}
