import { TemplateList } from './template-list.tsx'
import { TemplateMapper } from './template-mapper.tsx'

const MAPPER = /^([1-9]\d{0,9})\/([1-9]\d{0,9})(?:\/([1-9]\d{0,9}))?$/

/** Forms of suppliers; «3/17» looks into file 17 as a form of supplier 3, «3/17/5» with the places of version 5. */
export function ClaimTemplatesPanel({ rest }: { readonly rest: string }) {
  const [, supplierId, fileId, templateId] = MAPPER.exec(rest) ?? []
  if (supplierId === undefined || fileId === undefined) return <TemplateList />
  return <TemplateMapper key={rest} supplierId={Number(supplierId)} fileId={Number(fileId)} templateId={templateId === undefined ? null : Number(templateId)} />
}
