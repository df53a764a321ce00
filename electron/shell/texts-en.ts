import type { Translated } from '#shared/kit/language.ts'
import type * as ru from './texts.ts'

/** The words of the desktop frame in English: every name of `texts.ts`, none missing. */
export const englishTexts: Translated<typeof ru> = {
  PRODUCT_NAME: 'Verstak',

  COMMAND_LABELS: {
    'new-intake': '&New intake',
    find: '&Find an order, customer or serial number',
    palette: 'Command &palette',
    print: '&Print…',
    save: '&Save',
    refresh: '&Refresh',
    lock: '&Lock the workplace',
    settings: 'Se&ttings…',
    help: '&Help on this screen',
    shortcuts: '&Keys',
    about: '&About',
    'new-window': '&Card in a new window',
    'knowledge-window': '&Law book in a window of its own',
    'customer-screen': 'Customer’s &screen',
    'check-update': 'Check for an &update',
    'update-from-file': 'Update from a &file…',
  },

  MENU_TITLES: { file: '&File', edit: '&Edit', view: '&View', window: '&Window', help: '&Help' },

  ROLE_LABELS: {
    undo: '&Undo', redo: '&Redo', cut: 'Cu&t', copy: '&Copy', paste: '&Paste', selectAll: 'Select &all',
    zoomIn: 'Zoom &in', zoomOut: 'Zoom &out', resetZoom: 'Actual si&ze', togglefullscreen: '&Full screen',
    minimize: '&Minimise', zoom: 'Zoom the window', close: 'Close window', front: 'Bring all to front',
    services: 'Services', hide: 'Hide Verstak', hideOthers: 'Hide others', unhide: 'Show all',
    quit: '&Quit', toggleDevTools: 'Developer tools',
  },

  QUIT_ON_MAC: 'Quit Verstak',
  BADGE_WORDS: (count) => `Terms missed: ${count}`,
  TRAINING: {
    title: 'Training centre',
    stay: 'Stay here',
    enter: {
      menu: '&Training centre…',
      question: 'Open the training centre?',
      detail: 'The program will close and open with made-up data. Your own data stay as they are. The first time it takes about a minute to prepare.',
      go: 'Open the training centre',
    },
    leave: {
      menu: '&Back to work…',
      question: 'Back to work?',
      detail: 'The program will close and open with your own data. What was done in the training centre is kept there.',
      go: 'Back to work',
    },
  },
  CHOOSE_FOLDER_TITLE: 'Folder with photos',
  UPDATE_FILE: { title: 'Choose the file of an update', filter: 'Installers' },

  SAVE_FALLBACK_NAME: 'Document',
  PRINT_FALLBACK_NAME: 'Document',
  SAVE_TITLE: 'Save file',
  SAVE_FAILED: {
    title: 'File not saved',
    message: 'The file could not be written. Check that the disk has room, that you may write into this folder, and that the file is not open in another program.',
  },

  SAVE_DISK_FULL: 'The disk is full. The file is safe in the program: free some space or choose another disk and try again.',
  SAVE_BUTTONS: ['Don’t save', 'Try again'],
  OPEN_TITLES: { import: 'Choose a table', photo: 'Choose a photo', law: 'Choose a file of rules or of the calendar', attachment: 'Choose an attachment', letter: 'Choose a message' },
  OPEN_FILTERS: { import: 'Tables', photo: 'Photos', law: 'JSON and XML', attachment: 'Tables, documents, pictures', letter: 'EML messages' },
  OPEN_REFUSED: {
    title: 'File not opened',
    tooLarge: (name, limitMb) => `The file “${name}” is larger than ${limitMb} MB. Split the table into parts or make the picture smaller.`,
    wrongKind: (name) => `The file “${name}” is of another kind. Choose one of those in the list.`,
    unreadable: (name) => `The file “${name}” cannot be read. Check that no other program is using it.`,
  },

  FAILURE_PAGE: {
    title: 'The program did not start',
    detailsTitle: 'Details for support',
    goBack: (version) => `Go back to version ${version} and the data before the update`,
    retry: 'Try again',
    openFolder: 'Open the data folder',
    copyDetails: 'Copy the details',
    quit: 'Close',
  },

  WENT_BACK: {
    title: 'Back to the version before',
    byHand: (version, quarantine) => `The data is as it was before the update. The file of the new version lies in the folder ${quarantine}. There is no installer of version ${version} on this computer: install it and start the program.`,
    failed: (reason) => `The data could not be brought back; nothing was deleted. Pass this to support: ${reason}`,
  },

  FAILURE_TEXTS: {
    program_damaged: {
      heading: 'Files of the program have been changed',
      advice: 'A part of the program is not what was released. The data was neither opened nor changed. Install the program again from a trusted source, then check the computer for viruses.',
    },
    update_unhealthy: {
      heading: 'The new version could not read the data',
      advice: 'A verified copy was made before the update. You may go back to the previous version and to the data as it was then; the present data file is put aside, not deleted.',
    },
    database_newer_than_app: {
      heading: 'The data was written by a newer version of the program',
      advice: 'This version cannot open it. Install the version you used last, or a newer one. The data is unchanged.',
    },
    migration_failed: {
      heading: 'The data could not be brought to the new version',
      advice: 'The update was undone and the data is as it was; a backup was made before it. Install the previous version of the program and pass the details to support.',
    },
    database_corrupt: {
      heading: 'The data file is damaged',
      advice: 'The program has written nothing into the damaged file. Do not delete it. Restore the data from the last verified backup.',
    },
    database_locked: {
      heading: 'Another program is using the data file',
      advice: 'Close other windows of the program and programs that may have opened this folder: backup, synchronisation, virus scanner. Then try again.',
    },
    folder_not_writable: {
      heading: 'The data folder cannot be written to',
      advice: 'Check that the disk is connected and has room, and that your account may write into the folder. Then try again.',
    },
    settings_drifted: {
      heading: 'The data file opens with unsafe settings',
      advice: 'The program does not work with data it cannot be sure to write to the disk. Install the program again and retry. The data is unchanged.',
    },
    core_stopped: {
      heading: 'The program stopped because of an error',
      advice: 'Everything that was confirmed is saved. Try again. If it happens once more, pass the details to support.',
    },
    unknown: {
      heading: 'An error occurred at start',
      advice: 'The data is unchanged. Try again. If it happens once more, pass the details to support.',
    },
  },
}
