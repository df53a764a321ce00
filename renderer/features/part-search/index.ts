export { PartField, type ChosenPart, type PartFieldProps } from './part-field.tsx'
export { findParts, partOfCode } from './find-parts.ts'
