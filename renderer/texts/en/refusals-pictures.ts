import type * as ru from '../ru/refusals-pictures.ts'
import { FOLDER_PROBLEM_TEXTS } from './photo-folder.ts'
import type { Translated } from './translated.ts'

export const picturesRefusals: Translated<typeof ru.picturesRefusals> = {
  'pictures.no_network': () => 'This computer is not on a local network. Connect it to the same Wi-Fi network as the phone.',
  'pictures.no_phone_door': () => 'Pictures from a phone are not taken here: the program was started without that.',
  'pictures.door_failed': ({ address, reason }) => `Address ${address} did not open (${reason}). Choose another address or check the network connection.`,
  'pictures.incoming_not_found': () => 'This picture has already been sorted.',
  'pictures.no_folder_watch': () => 'The folder with photos is not watched here: the program was started without that.',
  'pictures.folder_unusable': ({ path, problem }) => FOLDER_PROBLEM_TEXTS[problem](path),
  'pictures.shot_gone': () => 'This picture is no longer in the folder, or it has changed. Look at the list again.',
  'pictures.not_picture': ({ name }) => `“${name}” is not a JPEG, PNG or WebP picture.`,
  'pictures.other_original': () => 'The marks were made on another picture. Open the picture again.',
  'pictures.not_drawn': () => 'The picture with marks was not prepared. Save the marks again.',
  'pictures.not_bare': ({ name }) => `The camera’s data cannot be taken out of picture “${name}”: the file is damaged. It is not given out.`,
}
