export { EvidenceList, ReadinessScore } from './evidence-list.tsx'
export { fixPlace, type FixPlace } from './fix-place.ts'
export { DemandsLine, SupplierDemands } from './supplier-demands.tsx'
