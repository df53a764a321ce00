import { command, job, query, type FeatureHandlers } from '#core/kit/handler.ts'
import { build } from './build.ts'
import { exportClaim } from './export.ts'
import { markSent } from './mark-sent.ts'
import { readClaim, readClaims } from './read-claims.ts'
import { saveLine, saveShipment } from './save-claim.ts'
import { readWaiting } from './waiting.ts'

const soon = (): never => { throw new Error('not there yet') }

export const claims: FeatureHandlers<'claims'> = {
  waiting: query(readWaiting), build, list: query(readClaims), get: query(readClaim), saveLine, saveShipment, export: exportClaim, markSent,
  addLines: command(soon), removeLine: command(soon), saveGoods: command(soon), addLineFile: command(soon), removeLineFile: command(soon), step: command(soon), addTalk: command(soon), finishStep: command(soon), recordAnswer: command(soon),
  checkAnswer: job({ prepare: soon, work: soon, finish: soon }), applyAnswer: job({ prepare: soon, work: soon, finish: soon }), compensate: command(soon), receiveParts: command(soon), writeOff: command(soon), close: command(soon), saveEightD: command(soon),
  due: query(soon), demandsOfModel: query(soon), readinessOfOrder: query(soon), ageing: query(soon), failureRates: query(soon), recoveryByMonth: query(soon), answerTimes: query(soon), scorecard: query(soon),
}
