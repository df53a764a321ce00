import { DEMAND_RU } from '#shared/documents/demand-words.ts'
import type { DocumentHead, GroundRow, RefusalModel } from '#shared/documents/models.ts'
import { REFUSAL_RIGHTS_RU } from '#shared/documents/statutory-texts.ts'
import { formatRussianDate } from '#shared/kit/calendar.ts'
import type { ExpertiseVersion } from '#core/expertise/index.ts'
import { customerBlock, itemBlock, orgBlock, signBlock } from './blocks.ts'
import { expertisePhotos } from './diag-model.ts'
import type { PaperFacts } from './paper-facts.ts'
import { PAID_OFFER_RU, RETURNED_RU } from './paper-words.ts'

function demandWords({ order }: PaperFacts): string {
  if (order.demand === null || order.demandReceivedOn === null) return ''
  return `${formatRussianDate(order.demandReceivedOn)}: ${DEMAND_RU[order.demand]}`
}

/** The refusal rests on the act of technical condition printed before it. */
function basisWords({ printed }: PaperFacts): string {
  const act = printed.filter((paper) => paper.kind === 'DOC_DIAG').at(-1)
  return act === undefined ? '' : `акт технического состояния № ${act.number} от ${formatRussianDate(act.createdOn)}`
}

const groundRows = (facts: PaperFacts, signed: ExpertiseVersion): readonly GroundRow[] =>
  signed.draft.grounds.map((ground) => ({
    code: ground.code, name: facts.conditions.find((condition) => condition.code === ground.code)?.name.ru ?? '', clause: ground.clause, evid: ground.evidence,
    photo_nos: facts.photos.filter((photo) => photo.groundCode === ground.code).map((photo) => photo.no), link: ground.causalLink,
  }))

export function refusalModel(facts: PaperFacts, signed: ExpertiseVersion, head: DocumentHead): RefusalModel {
  return {
    head, org: orgBlock(facts), item: itemBlock(facts), sign: signBlock(facts), customer: customerBlock(facts),
    demand: demandWords(facts), defect_client: facts.order.defectWords, basis: basisWords(facts), grounds: groundRows(facts, signed), concl: signed.draft.conclusion,
    rights: REFUSAL_RIGHTS_RU, offer: signed.draft.fixable === 'yes' ? PAID_OFFER_RU : '', returned: RETURNED_RU, objection: '',
    photos: expertisePhotos(facts, (photo) => photo.groundCode !== ''),
  }
}
