import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { readAgeing } from './ageing.ts'
import { build } from './build.ts'
import { close } from './close.ts'
import { compensate } from './compensate.ts'
import { readDemandsOfModel, readReadinessOfOrder } from './demands.ts'
import { readDue } from './due.ts'
import { addLines, removeLine, saveGoods } from './edit-lines.ts'
import { saveEightD } from './eight-d.ts'
import { exportClaim } from './export.ts'
import { applyAnswer, checkAnswer } from './import-answer.ts'
import { readAnswerTimes, readRecoveryByMonth } from './figures/answer-times.ts'
import { readFailureRates } from './figures/failure-rates.ts'
import { readScorecard } from './figures/scorecard.ts'
import { addLineFile, removeLineFile } from './line-files.ts'
import { markSent } from './mark-sent.ts'
import { packEvidence } from './pack-evidence.ts'
import { readClaim, readClaims } from './read-claims.ts'
import { receiveParts } from './receive-parts.ts'
import { recordAnswer } from './record-answer.ts'
import { saveLine, saveShipment } from './save-claim.ts'
import { step } from './step.ts'
import { addTalk, finishStep } from './talks.ts'
import { readWaiting } from './waiting.ts'
import { writeOff } from './write-off.ts'

export { noteClaimSent } from './mark-sent.ts'
export { findClaim, findClaimByNumber, type StoredClaim } from './store/claims-store.ts'

export const claims: FeatureHandlers<'claims'> = {
  waiting: query(readWaiting), build, addLines, removeLine, list: query(readClaims), get: query(readClaim), saveLine, saveGoods, addLineFile, removeLineFile, saveShipment, export: exportClaim, packEvidence, markSent,
  step, addTalk, finishStep, recordAnswer, checkAnswer, applyAnswer,
  due: query(readDue), demandsOfModel: query(readDemandsOfModel), readinessOfOrder: query(readReadinessOfOrder), ageing: query(readAgeing),
  compensate, receiveParts, writeOff, close, saveEightD,
  failureRates: query(readFailureRates),
  recoveryByMonth: query(readRecoveryByMonth),
  answerTimes: query(readAnswerTimes),
  scorecard: query(readScorecard),
}
