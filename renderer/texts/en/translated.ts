export type { Translated } from '#shared/kit/language.ts'
