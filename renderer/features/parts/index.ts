export { PartField, type ChosenPart, type PartFieldProps } from '#renderer/features/part-search/index.ts'
export { PartsPanel } from './parts-panel.tsx'
