import * as ru from './ru/notices.ts'
import { inLanguage } from './catalogue.ts'

export const { noticeTexts } = inLanguage('notices', ru)
