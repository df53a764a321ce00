export { StoredPhoto, UploadingPhoto } from './photo-cell.tsx'
export { PhotoViewer, type ViewedPhoto } from './photo-viewer.tsx'
export { chosenPictures } from './chosen-pictures.ts'
export { usePhotoUploads, type PhotoUpload, type PhotoUploads } from './use-photo-uploads.ts'
