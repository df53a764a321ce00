import * as ru from './ru/photo-folder.ts'
import { inLanguage } from './catalogue.ts'

export const { folderTexts, FOLDER_TROUBLE_TEXTS, FOLDER_PROBLEM_TEXTS, FOLDER_FILE_TEXTS } = inLanguage('photo-folder', ru)
