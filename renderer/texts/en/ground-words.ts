import type { RefusalGround } from '#shared/law/refusal-grounds.ts'

/** What each ground of refusal asks to be shown, and when it holds. The conclusion itself goes into a Russian act and stays Russian. */
export const GROUND_WORDS: Readonly<Record<RefusalGround, { readonly evidence: string; readonly validWhen: string }>> = {
  'REF-USE': {
    evidence: 'The clause of the manual the consumer was shown in writing, photos of the traces, and how the breach led to the defect.',
    validWhen: 'The rule was given to the consumer in writing before or together with the product, and its breach caused this very defect.',
  },
  'REF-MECH': {
    evidence: 'Close-ups of the marks with a scale ruler, place and kind of the break, comparison with the photos of intake, how the mark is connected with the failed part.',
    validWhen: 'The marks are connected with the failed part, appeared after the product was handed to the consumer and were not noted as absent at intake.',
  },
  'REF-LIQUID': {
    evidence: 'Photos of the traces under a microscope, a plan of the spots, state of the moisture indicator and values measured on the failed unit.',
    validWhen: 'The traces are on the failed unit itself and a measurement shows their effect; a triggered indicator alone is not enough.',
  },
  'REF-POWER': {
    evidence: 'The burnt parts with photos, measurements of the input circuit, the measured voltage of the mains or adapter and the tolerance in the product’s papers.',
    validWhen: 'A parameter of the supply was outside the limits of the product’s papers, and the damage begins at the input stage.',
  },
  'REF-THIRD': {
    evidence: 'Numbers and state of the seals at intake, photos of screws, traces of soldering and flux, foreign parts, an extract of the firmware log.',
    validWhen: 'The interference caused the defect or made its cause impossible to establish; opening or repair elsewhere is no ground by itself.',
  },
  'REF-PARTS': {
    evidence: 'Photos of the marking of the installed part, comparison with the original part and its effect on the defect.',
    validWhen: 'The non-original part or material caused this defect; its mere presence is no ground.',
  },
  'REF-SOFT': {
    evidence: 'Version of the software before and after restoring, state of the boot loader and access rights, the log and the result after a reset.',
    validWhen: 'After the regular restoring of the software the product works; the owner’s data are erased only with written consent.',
  },
  'REF-TRANS': {
    evidence: 'Photos of the packing outside and inside, the carrier’s report if there is one, traces on the product and conditions of storage.',
    validWhen: 'Carriage and storage after hand-over were not the duty of the seller, manufacturer, importer or service centre.',
  },
  'REF-FORCE': {
    evidence: 'A certificate of the event by a public body or another independent party, its date and place, photos of its traces on the product.',
    validWhen: 'The event is confirmed officially or by a third party, agrees in time and place and explains the damage.',
  },
  'REF-WEAR': {
    evidence: 'The worn parts with photos, hours of use or the measured rest of service life, and the clause of the warranty terms about this part.',
    validWhen: 'The warranty terms name the part as a consumable or give it a term of its own, the term or service life is used up, the wear is not premature.',
  },
  'REF-SERIAL': {
    evidence: 'Photos of the rating plate and its fixing, the number from the product’s software, data of the sale and the comparison with them.',
    validWhen: 'Neither receipt, nor IMEI, nor the seller’s records confirm that this is the product sold.',
  },
  'REF-EXPIRED': {
    evidence: 'The count of the terms: day of hand-over, warranty with the extensions for repairs, warranty of replaced parts, the two years and the day of the demand.',
    validWhen: 'The warranty with all extensions, the warranty of replaced parts and the two years are over; a demand about a substantial defect within the service life was considered.',
  },
  'REF-NODEFECT': {
    evidence: 'The tests with measured values, how long and under what conditions, a photo of the working product, a note that the consumer was invited.',
    validWhen: 'The programme of tests was carried out in full, the consumer was invited; the product is returned in order and free of charge.',
  },
  'REF-NOTOURS': {
    evidence: 'Name, address and contacts of the party responsible for the product, and why the centre is not the one to demand from.',
    validWhen: 'The centre is neither seller, manufacturer, importer nor their authorised organisation for this product and demand; the consumer was told whom to ask.',
  },
}
