import { counted, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/photo-folder.ts'
import type { Translated } from './translated.ts'

const SHOT_FORMS: EnglishForms = ['picture', 'pictures']
const FILE_FORMS: EnglishForms = ['file', 'files']

export const folderTexts: Translated<typeof ru.folderTexts> = {
  tab: 'Pictures',
  card: 'Folder with photos',
  why: 'Cameras and scanners put pictures into a folder of this computer. New pictures are offered wherever the photos of an order are open; they never get into an order by themselves.',
  machine: 'Computer',
  path: (machine) => `Folder on computer ${machine}`,
  pathHint: 'Full path: C:\\Pictures or /home/shop/photos',
  choose: 'Choose a folder…',
  movesTaken: 'Move taken pictures into a folder of their own inside it',
  movesTakenHint: 'Otherwise the files stay in the folder as they are',
  save: 'Watch the folder',
  saved: 'The program is watching the folder. Pictures that appear from now on are offered.',
  stop: 'Stop watching',
  stopped: 'The program no longer watches the folder',
  unchanged: 'the folder has not changed',
  nothing: 'name a folder',
  impossible: 'The program was started without watching folders.',
  state: 'Now',
  off: 'No folder is watched',
  beginning: 'Looking through the folder',
  watching: (count) => (count === 0 ? 'No new pictures' : `New pictures: ${count}`),
  setBy: 'Folder set by',
  rules: ['Pictures that already lie in the folder are not offered.', 'Folders inside it and links are not looked into.', 'Nothing is deleted from the folder or sent anywhere.'],
  dialog: {
    title: 'New pictures in the folder',
    from: (path, machine) => `${path}, computer ${machine}`,
    take: (place, count) => (count === 0 ? `Take into: ${place}` : `Take (${count}) into: ${place}`),
    nothing: 'choose pictures',
    all: 'Choose all',
    none: 'Choose none',
    skip: 'Not needed',
    skipQuestion: (count) => `Offer ${counted(count, SHOT_FORMS)} no more? The files stay in the folder.`,
    shot: (name) => `Picture ${name}`,
    drawing: 'opening',
    unreadable: 'does not open: damaged or still being written',
    empty: 'No new pictures',
    emptyWhy: 'Take one: the file appears here in a few seconds.',
    more: (count) => `${counted(count, SHOT_FORMS)} more will appear once these are sorted.`,
    writing: (count) => `Still being written: ${counted(count, FILE_FORMS)}.`,
    refused: 'Not offered',
    forget: 'Do not show again',
  },
}

export const FOLDER_TROUBLE_TEXTS: Translated<typeof ru.FOLDER_TROUBLE_TEXTS> = {
  gone: 'The folder is not there: deleted, renamed, or its drive is unplugged. Plug it in and the pictures will appear by themselves.',
  no_rights: 'No right to read the folder. The administrator of this computer gives it.',
  too_many_files: 'The folder holds more than 20,000 files. Name a folder for new pictures only.',
  failed: 'The folder cannot be read. Check the drive or the memory card.',
}

export const FOLDER_PROBLEM_TEXTS: Translated<typeof ru.FOLDER_PROBLEM_TEXTS> = {
  gone: (path) => `There is no folder “${path}” on this computer.`,
  no_rights: (path) => `No right to read folder “${path}”.`,
  too_many_files: (path) => `Folder “${path}” holds more than 20,000 files. Name a folder for new pictures only.`,
  failed: (path) => `Folder “${path}” cannot be read. Check the drive or the memory card.`,
  not_absolute: () => 'Type the full path of the folder: from the drive or from the root.',
  own_data: () => 'This is the folder of the program’s own data. Name another one.',
}

export const FOLDER_FILE_TEXTS: Translated<typeof ru.FOLDER_FILE_TEXTS> = {
  not_picture: 'not a JPEG, PNG or WebP picture', heic: 'HEIC format, take pictures in JPEG', too_big: 'larger than 16 MB', link: 'a link, not a file', unreadable: 'cannot be read, will be tried again',
  twice: 'the same picture under another name', already_taken: 'this picture is already in the program', not_moved: 'taken but not moved: the file stayed where it was',
}
